import 'server-only';
import { ok, type Result } from '../core/result';
import { saveMember } from '../db/class-members';
import { asMember } from './class-access';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/** A learner agrees that the class's instructors see what their reviews say they know, or takes that back. */
export async function shareReviews(
  viewer: Viewer,
  classId: string,
  sharesReviews: boolean,
): Promise<Result<null, QuizRefusal>> {
  const access = await asMember(viewer, classId);
  if (!access.ok) return access;
  await saveMember(classId, viewer.id, { sharesReviews });
  return ok(null);
}
