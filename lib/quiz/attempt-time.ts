import type { AttemptState } from './attempt-state';
import type { QuizSettings } from './quiz-settings';
import type { QuizWindow } from './quiz-window';

const MINUTE = 60_000;

/**
 * When an attempt ends (epoch ms), or null for never: its time limit or the closing time, whichever comes first, and what was given while
 * it ran on top of either. All is milliseconds since 1970, so a change of clocks moves nothing.
 */
export function attemptEnd(
  { timeLimitMinutes, extraTimePercent, closesAt }: QuizWindow,
  { startedAt, extraMinutes }: { startedAt: number; extraMinutes: number },
): number | null {
  const ends = [
    ...(timeLimitMinutes === null
      ? []
      : [startedAt + Math.round((timeLimitMinutes * MINUTE * (100 + extraTimePercent)) / 100)]),
    ...(closesAt === null ? [] : [closesAt]),
  ];
  return ends.length === 0 ? null : Math.min(...ends) + extraMinutes * MINUTE;
}

/** The last moment at which a save or a hand-in is taken (epoch ms, itself included), or null for never. */
export function lastSaveAt(endsAt: number | null, graceSeconds: number): number | null {
  return endsAt === null ? null : endsAt + graceSeconds * 1000;
}

/**
 * What the server writes into the log of an attempt whose time is up, or null. It closes at its end, not when somebody noticed: whoever
 * looks first, the sweeper or a reader, writes the same.
 */
export function expiryOf(
  { phase }: Pick<AttemptState, 'phase'>,
  { endsAt, graceSeconds, now }: { endsAt: number | null; graceSeconds: number; now: number },
): { type: 'expire'; at: number } | null {
  const last = lastSaveAt(endsAt, graceSeconds);
  if (phase !== 'open' || endsAt === null || last === null || now <= last) return null;
  return { type: 'expire', at: endsAt };
}

/** Share of its points that an attempt keeps, 0–1: all when handed in by the due time or within the grace after it. */
export function lateShare(
  { dueAt }: Pick<QuizWindow, 'dueAt'>,
  { latePercent, graceSeconds }: Pick<QuizSettings, 'latePercent' | 'graceSeconds'>,
  closedAt: number,
): number {
  return dueAt === null || closedAt <= dueAt + graceSeconds * 1000 ? 1 : latePercent / 100;
}
