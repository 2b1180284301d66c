import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findQuiz, saveDefinition } from '../db/quizzes';
import { sameJson } from '../quiz/same-json';
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
  let saved = version + 1;
  if (!(await saveDefinition(quizId, { definition, version, at: clock() }))) {
    const now = await findQuiz(quizId);
    // A save whose answer was lost is sent again: it is there already.
    if (now === null || !sameJson(now.definition, definition)) return fail(await changedMeanwhile(quizId));
    saved = now.version;
  }
  return ok({ version: saved, ...(await checkDraft(definition, access.value.quiz.classId)) });
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
