import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findRevision, publishQuiz as publishStored } from '../db/quizzes';
import { sameJson } from '../quiz/same-json';
import { checkDraft } from './check-draft';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { asQuizEditor } from './quiz-editor';
import type { QuizRefusal } from './quiz-refusal';
import { recountEnds } from './recount-ends';
import { changedMeanwhile } from './save-quiz';

/**
 * Makes the draft the revision that new attempts get; attempts that run keep theirs. Refused while anything keeps the draft from being
 * given. A draft that says what the revision says makes no new one.
 */
export async function publishQuiz(
  viewer: Viewer,
  quizId: string,
  { version }: { version: number },
): Promise<Result<{ revision: number }, QuizRefusal>> {
  const access = await asQuizEditor(viewer, quizId);
  if (!access.ok) return access;
  const { quiz } = access.value;
  if (quiz.version !== version) return fail(await changedMeanwhile(quizId));
  if (quiz.state === 'closed')
    return fail({ code: 'wrong-state', message: 'This quiz is closed. Reopen it, then publish.' });
  const { faults } = await checkDraft(quiz.definition, quiz.classId);
  const [first] = faults;
  if (first !== undefined) {
    const more = faults.length > 1 ? ` There are ${faults.length - 1} more like that.` : '';
    return fail({ code: 'faulty', message: `${first.message}${more}` });
  }
  if (quiz.revision !== null) {
    const current = await findRevision(quizId, quiz.revision);
    if (current !== null && sameJson(current.definition, quiz.definition))
      return ok({ revision: quiz.revision });
  }
  const revision = await publishStored(quizId, {
    version,
    at: clock(),
    by: viewer.id,
    definition: quiz.definition,
  });
  if (revision === null) return fail(await changedMeanwhile(quizId));
  await recountEnds(quizId);
  return ok({ revision });
}
