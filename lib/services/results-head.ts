import 'server-only';
import { fail, ok, type Result } from '../core/result';
import type { QuizDefinition } from '../quiz/quiz-definition';
import { asQuizInstructor, type QuizAccess } from './class-access';
import { classHead } from './class-head';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import type { ResultsHead } from './results-views';
import { theRevision } from './the-revision';

/** A published quiz for an instructor of its class, with what its results' pages say at the top. */
export async function resultsHead(
  viewer: Viewer,
  quizId: string,
): Promise<Result<{ head: ResultsHead; access: QuizAccess; definition: QuizDefinition }, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  const { quiz } = access.value;
  const definition = quiz.revision === null ? null : await theRevision(quizId, quiz.revision);
  if (definition === null) return fail(NOT_FOUND);
  const { title, settings } = definition;
  const head = {
    ...{ quizId, title, releasedAt: quiz.releasedAt },
    class: await classHead(access.value),
    now: clock(),
    method: settings.method,
    passPercent: settings.passPercent,
  };
  return ok({ head, access: access.value, definition });
}
