import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { saveLabel } from '../db/class-labels';
import { removeExpected } from '../db/class-roster';
import { deleteClass, saveClass, saveJoinCode } from '../db/classes';
import { asInstructor } from './class-access';
import type { ClassChange } from './class-schema';
import { clock } from './clock';
import { giveJoinCode } from './give-join-code';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/** Changes a class; for its instructors. An archived one is taken out of the archive first. */
export async function changeClass(
  viewer: Viewer,
  classId: string,
  change: ClassChange,
): Promise<Result<null, QuizRefusal>> {
  const access = await asInstructor(viewer, classId);
  if (!access.ok) return access;
  if (access.value.class.archivedAt !== null && change.action !== 'unarchive') return fail(ARCHIVED);
  switch (change.action) {
    case 'rename':
      await saveClass(classId, { name: change.name });
      break;
    case 'archive':
      // Nobody joins what nothing can be done in.
      await saveJoinCode(classId, null);
      await saveClass(classId, { archivedAt: clock() });
      break;
    case 'unarchive':
      await saveClass(classId, { archivedAt: null });
      break;
    case 'new-code':
      await giveJoinCode(classId);
      break;
    case 'close-code':
      await saveJoinCode(classId, null);
      break;
    case 'guests':
      await saveClass(classId, { guestsMayJoin: change.may });
      break;
    case 'label-time':
      await saveLabel(classId, change.label, change.extraTimePercent);
      break;
    case 'expect-no-more':
      await removeExpected(classId, change.email);
      break;
  }
  return ok(null);
}

/** Deletes a class with its quizzes, attempts and results, once its name was typed; for its instructors. There is no way back. */
export async function removeClass(
  viewer: Viewer,
  classId: string,
  typedName: string,
): Promise<Result<null, QuizRefusal>> {
  const access = await asInstructor(viewer, classId);
  if (!access.ok) return access;
  if (typedName.trim() !== access.value.class.name)
    return fail({ code: 'bad-input', message: 'Type the name of the class exactly as it stands above.' });
  await deleteClass(classId);
  return ok(null);
}

export const ARCHIVED: QuizRefusal = {
  code: 'archived',
  message: 'This class is in the archive. Take it out in its settings to change something.',
};
