import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findQuiz, saveDefinition } from '../db/quizzes';
import type { SaveQuiz } from './build-schema';
import type { DraftCheck } from './build-views';
import { checkDraft } from './check-draft';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { asQuizEditor } from './quiz-editor';
import type { QuizRefusal } from './quiz-refusal';

/**
 * Saves a draft over the version that its writer saw, and says what is wrong with it; a draft with faults is saved all the same. What
 * learners take is a revision and stays as it is.
 */
export async function saveQuiz(
  viewer: Viewer,
  quizId: string,
  { definition, version }: SaveQuiz,
): Promise<Result<DraftCheck, QuizRefusal>> {
  const access = await asQuizEditor(viewer, quizId);
  if (!access.ok) return access;
  if (!(await saveDefinition(quizId, { definition, version, at: clock() })))
    return fail(await changedMeanwhile(quizId));
  return ok({ version: version + 1, ...(await checkDraft(definition, access.value.quiz.classId)) });
}

/** Says that somebody saved in between, with the version that is stored now. */
export async function changedMeanwhile(quizId: string): Promise<QuizRefusal> {
  const now = await findQuiz(quizId);
  return {
    code: 'changed-meanwhile',
    message: 'This quiz was changed in another tab or by somebody else since you opened it.',
    ...(now === null ? {} : { version: now.version }),
  };
}
