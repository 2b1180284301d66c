import 'server-only';
import { fail, type Result } from '../core/result';
import type { ClassAccess, QuizAccess } from './class-access';
import { asInstructor, asQuizInstructor } from './class-access';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

const ARCHIVED: QuizRefusal = {
  code: 'archived',
  message: 'This class is archived, so nothing of it can be changed. Take it out of the archive first.',
};

/** A quiz for those who may change it: instructors of its class, while that is not archived. */
export async function asQuizEditor(viewer: Viewer, quizId: string): Promise<Result<QuizAccess, QuizRefusal>> {
  const found = await asQuizInstructor(viewer, quizId);
  return found.ok && found.value.class.archivedAt !== null ? fail(ARCHIVED) : found;
}

/** A class for those who may add quizzes to it. */
export async function asClassEditor(
  viewer: Viewer,
  classId: string,
): Promise<Result<ClassAccess, QuizRefusal>> {
  const found = await asInstructor(viewer, classId);
  return found.ok && found.value.class.archivedAt !== null ? fail(ARCHIVED) : found;
}
