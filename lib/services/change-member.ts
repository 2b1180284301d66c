import 'server-only';
import { fail, ok, type Result } from '../core/result';
import {
  findMembership,
  moveMember,
  removeMember,
  restoreMember,
  saveMember,
  saveRole,
} from '../db/class-members';
import { findUser } from '../db/find-user';
import { ARCHIVED } from './change-class';
import { asInstructor } from './class-access';
import type { MemberChange } from './class-schema';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';

/** Changes somebody's place in a class; for its instructors, and for moving, of both classes. */
export async function changeMember(
  viewer: Viewer,
  { classId, personId }: { classId: string; personId: string },
  change: MemberChange,
): Promise<Result<null, QuizRefusal>> {
  const access = await asInstructor(viewer, classId);
  if (!access.ok) return access;
  if (access.value.class.archivedAt !== null) return fail(ARCHIVED);
  const found = await findMembership(classId, personId);
  if (found === null || (found.removedAt !== null) !== (change.action === 'restore')) return fail(NOT_FOUND);
  switch (change.action) {
    case 'promote':
      if ((await findUser(personId))?.guest !== false) return fail(GUEST);
      return done(await saveRole(classId, personId, 'instructor'));
    case 'demote':
      return done(await saveRole(classId, personId, 'learner'));
    case 'remove':
      return done(await removeMember(classId, personId, clock()));
    case 'restore':
      await restoreMember(classId, personId);
      return ok(null);
    case 'edit': {
      const { name, labels, extraTimePercent } = change;
      await saveMember(classId, personId, { name, labels: [...new Set(labels)], extraTimePercent });
      return ok(null);
    }
    case 'move':
      return move(viewer, { from: classId, to: change.to }, found.member);
  }
}

async function move(
  viewer: Viewer,
  { from, to }: { from: string; to: string },
  { personId, role }: { personId: string; role: string },
): Promise<Result<null, QuizRefusal>> {
  const other = await asInstructor(viewer, to);
  if (!other.ok) return other;
  if (other.value.class.archivedAt !== null) return fail(ARCHIVED);
  if (from === to)
    return fail({ code: 'bad-input', message: 'They are in this class already. Choose another.' });
  if (role === 'instructor')
    return fail({
      code: 'bad-input',
      message: 'Only learners are moved. Make them a learner of this class first.',
    });
  await moveMember({ from, to, at: clock() }, personId);
  return ok(null);
}

function done(changed: boolean): Result<null, QuizRefusal> {
  return changed ? ok(null) : fail(LAST_INSTRUCTOR);
}

const GUEST: QuizRefusal = {
  code: 'needs-account',
  message: 'A guest cannot be an instructor. Ask them to sign up first; they keep their place in the class.',
};

const LAST_INSTRUCTOR: QuizRefusal = {
  code: 'last-instructor',
  message: 'A class needs an instructor. Make somebody else an instructor of it first, or delete the class.',
};
