import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { changeQuiz } from '../db/quizzes';
import { asQuizInstructor } from './class-access';
import { clock } from './clock';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/**
 * Shows the results of a quiz to all who took it, as its review options say for "closed", or takes that back. Attempts that go on are not
 * touched by it. For instructors of its class.
 */
export async function releaseResults(
  viewer: Viewer,
  quizId: string,
  release: boolean,
): Promise<Result<null, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  if (access.value.quiz.state === 'draft') return fail(DRAFT);
  const now = clock();
  await changeQuiz(quizId, { releasedAt: release ? now : null }, now);
  return ok(null);
}

const DRAFT: QuizRefusal = { code: 'wrong-state', message: 'This quiz is a draft: nobody has taken it yet.' };
