import 'server-only';
import { findCard } from '../db/find-card';
import { findEvent } from '../db/find-event';
import { gradeItem } from '../questions/grade-item';
import { NEW_CARD } from '../srs/card-memory';
import { schedule } from '../srs/schedule';
import type { Delivery, Outcome } from './delivery';
import { fuzzSeed } from './fuzz-seed';
import { OUTCOMES } from './outcomes';
import type { OutboxEvent } from './review-views';
import { writeEvent } from './write-event';

/** Answers are stored with the time on the card up to this; the raw time is kept beside it. */
const LONGEST_COUNTED_MS = 60_000;

/** Schedules and stores an answer, if the card is still as the browser saw it. */
export async function saveReview(
  delivery: Delivery,
  event: OutboxEvent & { kind: 'review' },
  noteId: string,
): Promise<Outcome> {
  const { catalogue, learnerId, settings } = delivery;
  const stored = await findCard(learnerId, event.itemId);
  if ((stored?.version ?? 0) !== event.version) {
    return (await findEvent(learnerId, event.id)) === null ? OUTCOMES.changed : OUTCOMES.duplicate;
  }
  const before = stored?.memory ?? NEW_CARD;
  const seed = fuzzSeed(learnerId, event.itemId, before.reps);
  const scheduled = schedule({
    memory: before,
    rating: event.rating,
    now: delivery.now,
    calendar: settings.calendar,
    parameters: settings.parameters,
    fuzzSeed: seed,
  });
  const item = catalogue.item(event.itemId);
  const verdict =
    item === null || event.answer.form === 'flip'
      ? null
      : gradeItem(item, catalogue, event.seed, event.answer);
  return writeEvent(delivery, {
    itemId: event.itemId,
    noteId,
    cardId: stored?.id ?? crypto.randomUUID(),
    event: {
      id: event.id,
      sequence: event.version + 1,
      kind: 'review',
      at: scheduled.now,
      studyDay: scheduled.studyDay,
      rating: event.rating,
      calendar: settings.calendar,
      parameters: settings.parameters,
      fuzzSeed: seed,
      stateBefore: before,
      stateAfter: scheduled.memory,
    },
    durationMs: Math.min(Math.round(event.durationMs), LONGEST_COUNTED_MS),
    rawDurationMs: Math.round(event.durationMs),
    proposed: verdict?.proposed ?? null,
    outcome: verdict?.outcome ?? null,
    answer: event.answer,
  });
}
