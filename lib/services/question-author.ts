import { fail, ok, type Result } from '../core/result';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/** Lets pass who may write questions: instructors and administrators. */
export function asAuthor(viewer: Viewer): Result<Viewer, QuizRefusal> {
  if (viewer.role === 'instructor' || viewer.role === 'administrator') return ok(viewer);
  return fail({
    code: 'not-instructor',
    message: 'Only instructors write questions. An administrator of this site can make you one.',
  });
}
