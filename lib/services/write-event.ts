import 'server-only';
import { saveEvent } from '../db/save-event';
import type { EventLog } from '../db/stored-event';
import type { CardEvent } from '../srs/card-event';
import { zoneOffsetMinutes } from '../srs/zone-offset';
import type { Delivery, Outcome } from './delivery';
import { OUTCOMES } from './outcomes';

/** Stores an event with what its delivery knows, and says what became of it. */
export async function writeEvent(
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
  if (saved.status === 'duplicate') return OUTCOMES.duplicate;
  if (saved.status === 'conflict') return OUTCOMES.changed;
  return { ...OUTCOMES.saved, after: { version: event.sequence, memory: event.stateAfter } };
}
