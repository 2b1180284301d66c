import 'server-only';
import type { QuizRefusal } from './quiz-refusal';

const A_MINUTE = 60_000;
/** A page sends at most one batch a second and asks how it stands every 15 seconds. */
const MOST = 240;
/** Attempts that are remembered; a class has hundreds. */
const KEPT = 5000;
const counts = new Map<string, { since: number; count: number }>();

/** Counts a batch for an attempt; a refusal when it is more than 240 in a minute. Kept in the process, as a save must not wait for it. */
export function saveLimit(attemptId: string, now: number): QuizRefusal | null {
  const known = counts.get(attemptId);
  const fresh = known === undefined || now - known.since >= A_MINUTE || now < known.since;
  const counted = fresh ? { since: now, count: 1 } : { since: known.since, count: known.count + 1 };
  if (known === undefined && counts.size >= KEPT) counts.clear();
  counts.set(attemptId, counted);
  if (counted.count <= MOST) return null;
  const retryAfterSeconds = Math.max(1, Math.ceil((counted.since + A_MINUTE - now) / 1000));
  const message = `That was more than ${MOST} saves in a minute. Your answers are kept here and sent in ${retryAfterSeconds} seconds.`;
  return { code: 'too-many', message, retryAfterSeconds };
}
