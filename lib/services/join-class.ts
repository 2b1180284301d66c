import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { addLearnerTo, findMembership } from '../db/class-members';
import { findClassByCode } from '../db/classes';
import { countFailure, failureWait } from '../db/count-failure';
import { nameGuest } from '../db/name-guest';
import type { StoredClass } from '../db/stored-class';
import { readJoinCode } from '../quiz/join-code';
import { clock } from './clock';
import { GUEST_NAME } from './guest-name';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/** A class as its code shows it to somebody who is not in it. */
export type OpenClass = {
  id: string;
  name: string;
  guestsMayJoin: boolean;
  /** The viewer's place in it. */
  place: 'none' | 'in' | 'removed';
};

/** Wrong codes from one network address in a minute: far more than people mistype, far too few to find one of 887 million. */
const LIMIT = { most: 30, windowMs: 60_000 };

/** The class that a code opens. `from`: the network address that asks, which is held up after too many wrong codes. */
export async function lookUpCode(
  viewer: Viewer | null,
  { code, from }: { code: string; from: string },
): Promise<Result<OpenClass, QuizRefusal>> {
  const found = await classOf(code, from);
  if (!found.ok) return found;
  const { id, name, guestsMayJoin } = found.value;
  const place = viewer === null ? null : await findMembership(id, viewer.id);
  return ok({
    ...{ id, name, guestsMayJoin },
    place: place === null ? 'none' : place.removedAt === null ? 'in' : 'removed',
  });
}

/** Lets the one who asks into the class that a code opens, under `name`; its id. Who is in it already is sent there. */
export async function joinClass(
  viewer: Viewer,
  { code, from, name }: { code: string; from: string; name: string },
): Promise<Result<string, QuizRefusal>> {
  const found = await classOf(code, from);
  if (!found.ok) return found;
  const { id, guestsMayJoin } = found.value;
  if (viewer.guest && !guestsMayJoin) {
    const place = await findMembership(id, viewer.id);
    if (place === null) return fail(NEEDS_ACCOUNT);
  }
  const joined = await addLearnerTo(id, { personId: viewer.id, name, at: clock() });
  if (joined === 'removed') return fail(REMOVED);
  // The header says who is signed in: the name that was just given.
  if (viewer.guest) await nameGuest(viewer.id, { from: GUEST_NAME, to: name });
  return ok(id);
}

async function classOf(code: string, from: string): Promise<Result<StoredClass, QuizRefusal>> {
  const now = clock();
  const key = `join:${from}`;
  const wait = await failureWait(key, { ...LIMIT, now });
  if (wait > 0) {
    const retryAfterSeconds = Math.ceil(wait / 1000);
    const message = `Too many wrong codes from here. Wait ${retryAfterSeconds} seconds, then try again.`;
    return fail({ code: 'too-many', message, retryAfterSeconds });
  }
  const read = readJoinCode(code);
  const found = read === null ? null : await findClassByCode(read);
  if (found !== null && found.archivedAt === null) return ok(found);
  await countFailure(key, { ...LIMIT, now });
  return fail(UNKNOWN_CODE);
}

const UNKNOWN_CODE: QuizRefusal = {
  code: 'unknown-code',
  message:
    'No class has this code now. A code has six letters and digits, never 0, O, 1, I or L. Ask whoever gave it to you.',
};

export const NEEDS_ACCOUNT: QuizRefusal = {
  code: 'needs-account',
  message: 'This class takes no guests. Sign up or sign in to join it.',
};

export const REMOVED: QuizRefusal = {
  code: 'removed',
  message: 'An instructor took you out of this class. Ask them to let you in again.',
};
