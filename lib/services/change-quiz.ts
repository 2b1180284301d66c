import 'server-only';
import { assertNever } from '../core/assert-never';
import { fail, ok, type Result } from '../core/result';
import { countQuizAttempts } from '../db/count-quiz-attempts';
import { changeQuiz as changeStored, deleteQuiz as deleteStored } from '../db/quizzes';
import { duplicateDefinition } from '../quiz/duplicate-definition';
import type { QuizAction } from './build-schema';
import { asQuizInstructor, type QuizAccess } from './class-access';
import { clock } from './clock';
import { addQuiz } from './create-quiz';
import type { Viewer } from './page-views';
import { publishQuiz } from './publish-quiz';
import { asClassEditor, asQuizEditor } from './quiz-editor';
import type { QuizRefusal } from './quiz-refusal';

type Changed = Result<{ id: string }, QuizRefusal>;

/** Publishes, closes, reopens, duplicates or deletes a quiz, or shows its results. Gives the id of the quiz that there is then. */
export async function changeQuiz(viewer: Viewer, quizId: string, request: QuizAction): Promise<Changed> {
  if (request.action === 'duplicate') return duplicateQuiz(viewer, quizId, request);
  if (request.action === 'publish') {
    const published = await publishQuiz(viewer, quizId, request);
    return published.ok ? ok({ id: quizId }) : published;
  }
  const access = await asQuizEditor(viewer, quizId);
  if (!access.ok) return access;
  const refusal = await apply(access.value, request);
  return refusal === null ? ok({ id: quizId }) : fail(refusal);
}

type Simple = Exclude<QuizAction, { action: 'publish' | 'duplicate' }>;

async function apply({ quiz }: QuizAccess, request: Simple): Promise<QuizRefusal | null> {
  switch (request.action) {
    case 'close':
      if (quiz.state === 'draft') return wrongState('It is a draft: nobody can take it.');
      await changeStored(quiz.id, { state: 'closed' }, clock());
      return null;
    case 'reopen':
      if (quiz.state === 'draft') return wrongState('It is a draft. Publish it instead.');
      await changeStored(quiz.id, { state: 'published' }, clock());
      return null;
    case 'release':
    case 'withhold':
      if (quiz.state === 'draft') return wrongState('It is a draft, so there are no results.');
      await changeStored(quiz.id, { releasedAt: request.action === 'release' ? clock() : null }, clock());
      return null;
    case 'delete':
      return deleteQuiz(quiz.id, request.attempts);
    default:
      return assertNever(request);
  }
}

async function deleteQuiz(id: string, told: number): Promise<QuizRefusal | null> {
  const attempts = await countQuizAttempts(id);
  if (attempts > told)
    return {
      code: 'changed-meanwhile',
      message: `There are ${attempts} attempts now, not ${told}. Nothing was deleted; look again, then decide.`,
    };
  await deleteStored(id);
  return null;
}

/** A copy as a draft of its own, without dates, attempts and exceptions; a copy of an archived class's quiz goes to another class. */
async function duplicateQuiz(
  viewer: Viewer,
  quizId: string,
  { id, classId }: Extract<QuizAction, { action: 'duplicate' }>,
): Promise<Changed> {
  const source = await asQuizInstructor(viewer, quizId);
  if (!source.ok) return source;
  const target = await asClassEditor(viewer, classId);
  if (!target.ok) return target;
  const definition = duplicateDefinition(source.value.quiz.definition);
  return addQuiz({ id, classId, definition, createdById: viewer.id, createdAt: clock() });
}

function wrongState(message: string): QuizRefusal {
  return { code: 'wrong-state', message };
}
