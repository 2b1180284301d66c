import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findSubmission } from '../db/challenge-submissions';
import { addItems } from './add-items';
import { type ChallengeRefusal, REFUSALS } from './challenge-refusal';
import type { MissedRequest } from './challenge-views';
import type { Viewer } from './page-views';
import { missedItems } from './submission-result';

/** Puts items that a submission of the learner missed into the deck (see `addItems`). Gives how many were not in it by hand before. */
export async function addMissed(
  viewer: Viewer,
  { submission, items }: MissedRequest,
): Promise<Result<{ added: number }, ChallengeRefusal>> {
  const stored = await findSubmission(viewer.id, submission);
  if (stored === null) return fail(REFUSALS.unknownSubmission);
  const missed = new Set(missedItems(stored));
  if (!items.every((item) => missed.has(item)))
    return fail({
      code: 'not-missed',
      message: 'Only cards that this submission missed can be added from it.',
    });
  return ok({
    added: await addItems(viewer, items, { sessionId: 'challenge', submissionId: submission }),
  });
}
