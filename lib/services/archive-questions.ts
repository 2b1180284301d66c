import 'server-only';
import { ok, type Result } from '../core/result';
import { archiveOwnQuestions } from '../db/own-questions';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { asAuthor } from './question-author';
import type { Archive } from './question-schema';
import type { QuizRefusal } from './quiz-refusal';

/** Puts questions of one's own into the archive, or takes them out of it; quizzes that ask them go on doing so. Others' are left alone. */
export async function archiveQuestions(
  viewer: Viewer,
  { ids, archived }: Archive,
): Promise<Result<{ count: number }, QuizRefusal>> {
  const author = asAuthor(viewer);
  if (!author.ok) return author;
  return ok({ count: await archiveOwnQuestions(viewer.id, ids, archived ? clock() : null) });
}
