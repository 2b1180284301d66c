import type { CardMemory } from '../srs/card-memory';
import { intervalLabel } from '../srs/interval-label';

/** When a card falls due, in words: "today", "in 4 days", "in 10 minutes", "3 days ago"; null while new. */
export function dueWords(
  memory: Pick<CardMemory, 'dueDay' | 'dueAt'>,
  today: number,
  now: number,
): string | null {
  if (memory.dueAt !== null) {
    const minutes = Math.ceil((memory.dueAt - now) / 60_000);
    return minutes <= 0 ? 'now' : intervalLabel({ days: null, minutes }).spoken;
  }
  if (memory.dueDay === null) return null;
  const days = memory.dueDay - today;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 0) return days === -1 ? 'yesterday' : `${-days} days ago`;
  return intervalLabel({ days, minutes: null }).spoken;
}
