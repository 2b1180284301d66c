import type { CardMemory } from '../srs/card-memory';
import { studyDay } from '../srs/study-day';
import type { Delivery } from './delivery';

/** The server's clock, held at the card's last review should it have jumped back. */
export function eventMoment(delivery: Delivery, memory: CardMemory): { at: number; studyDay: number } {
  const at = Math.max(delivery.now, memory.lastReviewAt ?? 0);
  return { at, studyDay: studyDay(at, delivery.settings.calendar) };
}
