import 'server-only';
import type { Catalogue } from '../content/catalogue';
import { assertNever } from '../core/assert-never';
import { findCard } from '../db/find-card';
import { findEvent } from '../db/find-event';
import { listEvents } from '../db/list-events';
import { saveEvent } from '../db/save-event';
import type { EventLog } from '../db/stored-event';
import { gradeItem } from '../questions/grade-item';
import type { CardEvent } from '../srs/card-event';
import { type CardMemory, NEW_CARD } from '../srs/card-memory';
import type { LearnerSettings } from '../srs/learner-settings';
import { schedule } from '../srs/schedule';
import { studyDay } from '../srs/study-day';
import { undoStacks } from '../srs/undo-stacks';
import { zoneOffsetMinutes } from '../srs/zone-offset';
import { fuzzSeed } from './fuzz-seed';
import { presentCard } from './present-card';
import type { DeliveryResult, OutboxEvent } from './review-views';

export type Delivery = {
  catalogue: Catalogue;
  learnerId: string;
  sessionId: string;
  settings: LearnerSettings;
  /** The server's clock, epoch ms. */
  now: number;
};

type Outcome = Omit<DeliveryResult, 'id' | 'card'>;

const SAVED: Outcome = { status: 'saved', code: null, message: null };
const DUPLICATE: Outcome = { status: 'duplicate', code: null, message: null };
const CHANGED: Outcome = {
  status: 'conflict',
  code: 'card-changed-elsewhere',
  message: 'This card was changed in another tab or on another device. Here it is as it stands now.',
};
/** Answers are stored with the time on the card up to this; the raw time is kept beside it. */
const LONGEST_COUNTED_MS = 60_000;

/**
 * Saves one event of the browser's outbox. The learner is the one who is signed in; ids from the browser only ever name
 * that learner's own rows. The same event twice is a `duplicate`; an answer to a card that moved on is a `conflict`.
 */
export async function deliver(delivery: Delivery, event: OutboxEvent): Promise<DeliveryResult> {
  const { catalogue, learnerId, settings, now } = delivery;
  const item = catalogue.item(event.itemId);
  if (item === null) {
    const message = 'There is no such card. It may come from another instance or an older version.';
    return { id: event.id, status: 'refused', code: 'unknown-card', message, card: null };
  }
  const outcome = await save(delivery, event, item.noteId);
  const stored = await findCard(learnerId, event.itemId);
  const card =
    item.status === 'live' ? presentCard(catalogue, { learnerId, item, stored, settings, now }) : null;
  return { id: event.id, ...outcome, card };
}

async function save(delivery: Delivery, event: OutboxEvent, noteId: string): Promise<Outcome> {
  switch (event.kind) {
    case 'review':
      return saveReview(delivery, event, noteId);
    case 'undo':
    case 'redo':
      return saveUndo(delivery, event, noteId);
    case 'bury-note':
      return buryNote(delivery, event.id, noteId);
    case 'bury':
    case 'unbury':
    case 'suspend':
    case 'unsuspend':
    case 'reset':
      return saveChange(delivery, event.id, event.kind, event.itemId, noteId);
    default:
      return assertNever(event);
  }
}

async function saveReview(
  delivery: Delivery,
  event: OutboxEvent & { kind: 'review' },
  noteId: string,
): Promise<Outcome> {
  const { catalogue, learnerId, settings } = delivery;
  const stored = await findCard(learnerId, event.itemId);
  if ((stored?.version ?? 0) !== event.version) {
    return (await findEvent(learnerId, event.id)) === null ? CHANGED : DUPLICATE;
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
  return write(delivery, {
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

async function saveUndo(
  delivery: Delivery,
  event: OutboxEvent & { kind: 'undo' | 'redo' },
  noteId: string,
): Promise<Outcome> {
  const { learnerId } = delivery;
  const [stored, events] = await Promise.all([
    findCard(learnerId, event.itemId),
    listEvents(learnerId, event.itemId),
  ]);
  if (events.some((known) => known.id === event.id)) return DUPLICATE;
  const stacks = undoStacks(events);
  const target = (event.kind === 'undo' ? stacks.done : stacks.undone).at(-1);
  if (stored === null || target === undefined || target.id !== event.targetId) {
    const message =
      event.kind === 'undo'
        ? 'There is nothing to take back here: the card has been answered again since, or was already undone.'
        : 'There is nothing to give again here: the card has been answered since.';
    return { status: 'refused', code: `nothing-to-${event.kind}`, message };
  }
  return write(delivery, {
    itemId: event.itemId,
    noteId,
    cardId: stored.id,
    event: {
      id: event.id,
      sequence: stored.version + 1,
      kind: event.kind,
      targetId: target.id,
      ...moment(delivery, stored.memory),
      stateBefore: stored.memory,
      stateAfter: event.kind === 'undo' ? target.stateBefore : target.stateAfter,
    },
  });
}

type Change = 'bury' | 'unbury' | 'suspend' | 'unsuspend' | 'reset';

async function saveChange(
  delivery: Delivery,
  id: string,
  kind: Change,
  itemId: string,
  noteId: string,
): Promise<Outcome> {
  const stored = await findCard(delivery.learnerId, itemId);
  if ((await findEvent(delivery.learnerId, id)) !== null) return DUPLICATE;
  const before = stored?.memory ?? NEW_CARD;
  const when = moment(delivery, before);
  const common = {
    id,
    sequence: (stored?.version ?? 0) + 1,
    ...when,
    stateBefore: before,
    stateAfter: changed(before, kind, when.studyDay),
  };
  return write(delivery, {
    itemId,
    noteId,
    cardId: stored?.id ?? crypto.randomUUID(),
    event: kind === 'bury' ? { ...common, kind, untilDay: when.studyDay + 1 } : { ...common, kind },
  });
}

/** One event per sibling; the ids are derived from the browser's, so that a retry is harmless here too. */
async function buryNote(delivery: Delivery, id: string, noteId: string): Promise<Outcome> {
  let outcome: Outcome = SAVED;
  for (const [index, item] of delivery.catalogue.itemsOfNote(noteId).entries()) {
    const result = await saveChange(delivery, `${id}-${index}`, 'bury', item.id, noteId);
    if (result.status !== 'saved') outcome = result;
  }
  return outcome;
}

function changed(memory: CardMemory, kind: Change, today: number): CardMemory {
  switch (kind) {
    case 'bury':
      return { ...memory, buriedUntilDay: today + 1 };
    case 'unbury':
      return { ...memory, buriedUntilDay: null };
    case 'suspend':
      return { ...memory, suspended: true };
    case 'unsuspend':
      return { ...memory, suspended: false };
    case 'reset':
      return NEW_CARD;
  }
}

/** The server's clock, held at the card's last review should it have jumped back. */
function moment(delivery: Delivery, memory: CardMemory): { at: number; studyDay: number } {
  const at = Math.max(delivery.now, memory.lastReviewAt ?? 0);
  return { at, studyDay: studyDay(at, delivery.settings.calendar) };
}

async function write(
  delivery: Delivery,
  entry: {
    itemId: string;
    noteId: string;
    cardId: string;
    event: CardEvent;
  } & Partial<Pick<EventLog, 'proposed' | 'outcome' | 'durationMs' | 'rawDurationMs' | 'answer'>>,
): Promise<Outcome> {
  const { learnerId, sessionId, settings } = delivery;
  const { itemId, noteId, cardId, event } = entry;
  const saved = await saveEvent({
    card: { id: cardId, learnerId, itemId, noteId },
    event: {
      ...event,
      sessionId,
      zone: settings.calendar.zone,
      offsetMinutes: zoneOffsetMinutes(event.at, settings.calendar.zone),
      rolloverHour: settings.calendar.rolloverHour,
      proposed: entry.proposed ?? null,
      outcome: entry.outcome ?? null,
      durationMs: entry.durationMs ?? null,
      rawDurationMs: entry.rawDurationMs ?? null,
      answer: entry.answer ?? null,
    },
  });
  if (saved.status === 'saved') return SAVED;
  return saved.status === 'duplicate' ? DUPLICATE : CHANGED;
}
