import 'server-only';
import { countAgainstLimit } from '../db/count-against-limit';
import type { ChallengeRefusal } from './challenge-refusal';
import type { Viewer } from './page-views';

const A_MINUTE = 60_000;
const MOST = 100;

/** Counts something that costs a grading; a refusal when it is more than 100 in a minute, over all processes. */
export async function challengeLimit(
  viewer: Viewer,
  what: 'challenge-submit' | 'challenge-hint',
  now: number,
): Promise<ChallengeRefusal | null> {
  const wait = await countAgainstLimit(viewer.id, { what, most: MOST, windowMs: A_MINUTE, now });
  if (wait === 0) return null;
  const retryAfterSeconds = Math.ceil(wait / 1000);
  return {
    code: 'too-many',
    message: `That was more than ${MOST} times in a minute. Wait ${retryAfterSeconds} seconds; your text is kept.`,
    retryAfterSeconds,
  };
}
