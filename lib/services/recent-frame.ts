import 'server-only';
import type { StoredQuizAttempt } from '../db/stored-quiz-attempt';
import { type AttemptFrame, attemptFrame } from './attempt-frame';

/** Well within the 15 seconds after which a page asks how its attempt stands. */
const FRESH_MS = 10_000;
const KEPT = 2000;
const kept = new Map<string, { frame: AttemptFrame; at: number }>();

/**
 * The frame of an attempt as it was at most ten seconds ago: for what comes every few seconds from everybody in a class. Whatever closes an
 * attempt or says how it stands asks `attemptFrame`.
 */
export async function recentFrame(attempt: StoredQuizAttempt): Promise<AttemptFrame | null> {
  const now = performance.now();
  const known = kept.get(attempt.id);
  if (known !== undefined && now - known.at < FRESH_MS) return known.frame;
  const frame = await attemptFrame(attempt);
  kept.delete(attempt.id);
  if (frame === null) return null;
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(attempt.id, { frame, at: now });
  return frame;
}
