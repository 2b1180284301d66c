import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findAttemptOf, noteSeen, saveEnds } from '../db/quiz-attempts';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import type { AttemptEvent, ClientEvent } from '../quiz/attempt-event';
import { foldAttempt } from '../quiz/fold-attempt';
import { admittedEvent } from './admitted-event';
import { type AttemptFrame, attemptFrame, endsOf } from './attempt-frame';
import { attemptPulse, placeViews } from './attempt-view';
import { changeAttempt } from './change-attempt';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import { EVENT_REFUSALS } from './quiz-refusals';
import { recentFrame } from './recent-frame';
import { saveLimit } from './save-limit';
import type { EventResult, SaveReply } from './taking-views';

/** More than anybody does in an attempt; a page gone wild must not fill the disk. */
const MOST_EVENTS = 20_000;

/**
 * Takes what a page of the viewer's attempt did, in its order: each event is taken, known already, or refused for itself, with what is
 * stored at its place afterwards. Also the way in which an attempt is handed in. The time of arrival decides, before any work.
 */
export async function saveEvents(
  viewer: Viewer,
  id: string,
  events: readonly ClientEvent[],
): Promise<Result<SaveReply, QuizRefusal>> {
  const now = clock();
  const tooMany = saveLimit(id, now);
  if (tooMany !== null) return fail(tooMany);
  let frame: AttemptFrame | null = null;
  const changed = await changeAttempt(
    () => findAttemptOf(id, viewer.id),
    now,
    async (attempt) => {
      frame = await (events.length === 0 ? attemptFrame(attempt) : recentFrame(attempt));
      return frame === null ? { events: [], outcome: [] } : admittedEvents(attempt, events, frame, now);
    },
  );
  // TypeScript does not see that the closure has been called.
  const found = frame as AttemptFrame | null;
  if (changed === null || found === null) return fail(NOT_FOUND);
  const { attempt, outcome } = changed;
  if (events.length === 0) await keepPulse(attempt, found, now);
  const places = new Set(events.flatMap(({ action }) => ('place' in action ? [action.place] : [])));
  return ok({
    results: outcome,
    places: attempt.state.phase === 'open' ? await placeViews(attempt, found, [...places]) : [],
    pulse: attemptPulse(attempt, found, now),
  });
}

async function admittedEvents(
  attempt: QuizAttemptWithPaper,
  events: readonly ClientEvent[],
  frame: AttemptFrame,
  now: number,
): Promise<{ events: AttemptEvent[]; outcome: EventResult[] }> {
  let { state } = attempt;
  const taken: AttemptEvent[] = [];
  const outcome: EventResult[] = [];
  for (const event of events) {
    const name = { epoch: event.epoch, clientSeq: event.clientSeq };
    // Handing in is taken from anybody.
    if (state.seq >= MOST_EVENTS && event.action.type !== 'submit') {
      outcome.push({ ...name, outcome: 'refused', code: 'too-many', message: FULL });
      continue;
    }
    const admission = await admittedEvent({ ...attempt, state }, event, frame, now);
    if (admission.kind === 'refused') {
      const { code } = admission;
      outcome.push({ ...name, outcome: 'refused', code, message: EVENT_REFUSALS[code] });
      continue;
    }
    if (admission.kind === 'take') {
      taken.push(admission.event);
      state = foldAttempt(state, [admission.event]);
    }
    outcome.push({ ...name, outcome: admission.kind === 'take' ? 'taken' : 'repeat' });
  }
  return { events: taken, outcome };
}

const FULL =
  'This attempt has been changed too often to keep more changes. Hand it in; what is saved counts.';

/** Somebody is there; and where an instructor changed the window, the columns that the sweeper reads follow it. */
async function keepPulse(attempt: QuizAttemptWithPaper, frame: AttemptFrame, now: number): Promise<void> {
  if (attempt.state.phase !== 'open') return;
  const { endsAt, lastSaveAt } = endsOf(frame, {
    startedAt: attempt.startedAt,
    extraMinutes: attempt.state.extraMinutes,
  });
  if (endsAt !== attempt.endsAt || lastSaveAt !== attempt.lastSaveAt)
    await saveEnds(attempt.id, { endsAt, lastSaveAt });
  await noteSeen(attempt.id, now);
}
