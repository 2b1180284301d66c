import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findMember } from '../db/find-member';
import { findQuiz } from '../db/quizzes';
import type { StoredClass, StoredMember } from '../db/stored-class';
import type { StoredQuiz } from '../db/stored-quiz';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';

export type ClassAccess = { class: StoredClass; member: StoredMember };
export type QuizAccess = ClassAccess & { quiz: StoredQuiz };

/** The class for somebody in it, whatever they are there. Others see that there is none. */
export async function asMember(viewer: Viewer, classId: string): Promise<Result<ClassAccess, QuizRefusal>> {
  const found = await findMember(classId, viewer.id);
  return found === null ? fail(NOT_FOUND) : ok(found);
}

/** The class for its instructors alone; an administrator who is none of them sees nothing of it. */
export async function asInstructor(
  viewer: Viewer,
  classId: string,
): Promise<Result<ClassAccess, QuizRefusal>> {
  const found = await asMember(viewer, classId);
  return found.ok && found.value.member.role !== 'instructor' ? fail(NOT_FOUND) : found;
}

/** The quiz for instructors of its class. */
export async function asQuizInstructor(
  viewer: Viewer,
  quizId: string,
): Promise<Result<QuizAccess, QuizRefusal>> {
  const found = await asQuizMember(viewer, quizId);
  return found.ok && found.value.member.role !== 'instructor' ? fail(NOT_FOUND) : found;
}

/** The quiz for somebody of its class; a draft is there for instructors alone. */
export async function asQuizMember(viewer: Viewer, quizId: string): Promise<Result<QuizAccess, QuizRefusal>> {
  const quiz = await findQuiz(quizId);
  if (quiz === null) return fail(NOT_FOUND);
  const found = await asMember(viewer, quiz.classId);
  if (!found.ok) return found;
  if (quiz.state === 'draft' && found.value.member.role !== 'instructor') return fail(NOT_FOUND);
  return ok({ ...found.value, quiz });
}
