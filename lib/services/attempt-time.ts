import type { StoredAttempt } from '../db/stored-challenge';
import type { ChallengeAttemptView } from './challenge-views';

/** What a submission may come after an exam's end and still be in time: the way of a slow network. */
const GRACE_MS = 5000;
/** The most that the database's column holds: 24 days. */
const LONGEST_MS = 2 ** 31 - 1;

/** Milliseconds used at `now` (epoch ms), pauses left out. */
export function usedMs({ startedAt, pausedAt, pausedMs }: StoredAttempt, now: number): number {
  return Math.min(LONGEST_MS, Math.max(0, (pausedAt ?? now) - startedAt - pausedMs));
}

/** Whether an exam's time is over at `now`, its grace included; never for a learner's own pace. */
export function isOver({ endsAt }: StoredAttempt, now: number): boolean {
  return endsAt !== null && now > endsAt + GRACE_MS;
}

/** Whether an exam goes on at `now`: then there is no help. */
export function examGoesOn(attempt: StoredAttempt | null, now: number): boolean {
  return attempt !== null && attempt.mode === 'exam' && !isOver(attempt, now);
}

/** An attempt as pages have it. */
export function attemptView(attempt: StoredAttempt, now: number): ChallengeAttemptView {
  return {
    id: attempt.id,
    mode: attempt.mode,
    startedAt: new Date(attempt.startedAt).toISOString(),
    endsAt: attempt.endsAt === null ? null : new Date(attempt.endsAt).toISOString(),
    paused: attempt.pausedAt !== null,
    usedMs: usedMs(attempt, now),
  };
}
