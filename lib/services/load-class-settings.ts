import 'server-only';
import { ok, type Result } from '../core/result';
import { asInstructor } from './class-access';
import { classHead } from './class-head';
import type { ClassHead } from './class-views';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/** What an instructor can set of a class. */
export async function loadClassSettings(
  viewer: Viewer,
  classId: string,
): Promise<Result<ClassHead, QuizRefusal>> {
  const access = await asInstructor(viewer, classId);
  return access.ok ? ok(await classHead(access.value)) : access;
}
