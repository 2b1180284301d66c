import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findQuiz, insertQuiz } from '../db/quizzes';
import type { StoredQuiz } from '../db/stored-quiz';
import { firstDraft } from '../quiz/first-draft';
import type { CreateQuiz } from './build-schema';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { asClassEditor } from './quiz-editor';
import type { QuizRefusal } from './quiz-refusal';

/** Adds a draft to a class, filled in by a preset. The same id again is the same quiz. */
export async function createQuiz(
  viewer: Viewer,
  { id, classId, preset }: CreateQuiz,
): Promise<Result<{ id: string }, QuizRefusal>> {
  const access = await asClassEditor(viewer, classId);
  if (!access.ok) return access;
  return addQuiz({ id, classId, definition: firstDraft(preset), createdById: viewer.id, createdAt: clock() });
}

/** Stores a new draft once, also when it is asked for twice at a time; an id that names another quiz is refused. */
export async function addQuiz(
  quiz: Parameters<typeof insertQuiz>[0],
): Promise<Result<{ id: string }, QuizRefusal>> {
  const known = await findQuiz(quiz.id);
  if (known !== null) return again(known, quiz);
  try {
    await insertQuiz(quiz);
  } catch (error) {
    const first = await findQuiz(quiz.id);
    if (first === null) throw error;
    return again(first, quiz);
  }
  return ok({ id: quiz.id });
}

function again(
  known: StoredQuiz,
  { classId, createdById }: Pick<StoredQuiz, 'classId' | 'createdById'>,
): Result<{ id: string }, QuizRefusal> {
  if (known.classId === classId && known.createdById === createdById) return ok({ id: known.id });
  return fail({ code: 'bad-input', message: 'This id is taken. Open the page anew and try again.' });
}
