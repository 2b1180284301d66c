import 'server-only';
import { appendEvents } from '../db/quiz-attempts';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import type { AttemptEvent, ServerAction } from '../quiz/attempt-event';
import { expiryOf } from '../quiz/attempt-time';
import { foldAttempt } from '../quiz/fold-attempt';
import { attemptFrame, endsOf } from './attempt-frame';
import { gradeClosed } from './grade-closed';

/** More writers than that do not meet at one attempt. */
const MOST_TRIES = 50;

/** What is to be appended, and what the caller wants to know of it. */
export type AttemptDecision<T> = { events: readonly AttemptEvent[]; outcome: T };

/** Where the log stands after a change, with what the caller decided. */
export type ChangedAttempt<T> = { attempt: QuizAttemptWithPaper; outcome: T };

/**
 * The one way in which an attempt changes. `find` gives it as it stands; an attempt whose time is up is closed first. `decide` then says
 * what to append; where somebody else appended meanwhile, both are asked again, so that nothing is decided on what is no longer so. With
 * the event that closes an attempt its grade is stored, in the same transaction. Null where `find` gives none.
 */
export async function changeAttempt<T>(
  find: () => Promise<QuizAttemptWithPaper | null>,
  now: number,
  decide: (attempt: QuizAttemptWithPaper) => AttemptDecision<T> | Promise<AttemptDecision<T>>,
): Promise<ChangedAttempt<T> | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = await find();
    if (found === null) return null;
    const attempt = await closedIfOver(found, now);
    if (attempt === null) continue;
    const { events, outcome } = await decide(attempt);
    if (events.length === 0) return { attempt, outcome };
    const changed = await appended(attempt, events, now);
    if (changed !== null) return { attempt: changed, outcome };
  }
  throw new Error('An attempt changed again and again while it was being written.');
}

/** What the server or an instructor does, as the next event of an attempt. */
export function serverEvent(
  { state }: QuizAttemptWithPaper,
  action: ServerAction,
  now: number,
): AttemptEvent {
  return { seq: state.seq + 1, serverAt: now, client: null, action };
}

/**
 * The attempt, closed at its end if its time is up. Columns say until when it may save; they may lag behind what an instructor changed,
 * so that before it is closed its window is looked at again. Null when somebody else wrote meanwhile.
 */
async function closedIfOver(
  attempt: QuizAttemptWithPaper,
  now: number,
): Promise<QuizAttemptWithPaper | null> {
  if (attempt.state.phase !== 'open' || attempt.lastSaveAt === null || now <= attempt.lastSaveAt)
    return attempt;
  const frame = await attemptFrame(attempt);
  if (frame === null) return attempt;
  const { endsAt, lastSaveAt } = endsOf(frame, runOf(attempt));
  const { graceSeconds } = frame.definition.settings;
  const expiry = expiryOf(attempt.state, { endsAt, graceSeconds, now });
  if (expiry === null) return { ...attempt, endsAt, lastSaveAt };
  return appended(attempt, [serverEvent(attempt, expiry, now)], now);
}

async function appended(
  attempt: QuizAttemptWithPaper,
  events: readonly AttemptEvent[],
  now: number,
): Promise<QuizAttemptWithPaper | null> {
  const state = foldAttempt(attempt.state, events);
  const closes = attempt.state.phase === 'open' && state.phase !== 'open';
  const moves = state.extraMinutes !== attempt.state.extraMinutes;
  const frame = closes || moves ? await attemptFrame(attempt) : null;
  const ends = moves && frame !== null ? endsOf(frame, runOf({ ...attempt, state })) : attempt;
  const changed = {
    ...attempt,
    state,
    closedAt: state.closedAt,
    lastSeenAt: state.lastSeenAt ?? attempt.lastSeenAt,
    endsAt: ends.endsAt,
    lastSaveAt: ends.lastSaveAt,
  };
  const grade = closes && frame !== null ? await gradeClosed(changed, frame, now) : null;
  const done = await appendEvents(attempt.id, attempt.state.seq, {
    events,
    state,
    endsAt: ends.endsAt,
    lastSaveAt: ends.lastSaveAt,
    grade,
  });
  return done ? changed : null;
}

function runOf({ startedAt, state }: QuizAttemptWithPaper): { startedAt: number; extraMinutes: number } {
  return { startedAt, extraMinutes: state.extraMinutes };
}
