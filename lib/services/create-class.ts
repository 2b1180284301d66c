import 'server-only';
import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../core/result';
import { insertClass } from '../db/classes';
import { clock } from './clock';
import { giveJoinCode } from './give-join-code';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/** Makes a class with the one who asks as its instructor and a join code; its id. For instructors and administrators. */
export async function createClass(viewer: Viewer, name: string): Promise<Result<string, QuizRefusal>> {
  if (!mayTeach(viewer)) return fail(NOT_INSTRUCTOR);
  const id = randomUUID();
  await insertClass({ id, name, createdAt: clock() }, { personId: viewer.id, name: viewer.name });
  await giveJoinCode(id);
  return ok(id);
}

/** Whether somebody may make classes. */
export function mayTeach({ role, guest }: Viewer): boolean {
  return !guest && role !== 'learner';
}

const NOT_INSTRUCTOR: QuizRefusal = {
  code: 'not-instructor',
  message: 'Only instructors make classes. Ask an administrator of this server to make you one.',
};
