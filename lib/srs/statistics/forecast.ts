import type { CardMemory } from '../card-memory';
import type { StudyCalendar } from '../study-calendar';
import { studyDay } from '../study-day';

type Dated = Pick<CardMemory, 'dueDay' | 'dueAt' | 'suspended' | 'buriedUntilDay'>;

/**
 * How many cards fall due on each of `days` study days from today on. What is overdue counts for today, a buried card for the day
 * on which it may come again; suspended and new cards count for none.
 */
export function forecast(
  cards: readonly Dated[],
  today: number,
  days: number,
  calendar: StudyCalendar,
): { studyDay: number; reviews: number }[] {
  const counts = Array.from({ length: days }, (_, i) => ({ studyDay: today + i, reviews: 0 }));
  for (const card of cards) {
    if (card.suspended) continue;
    const due = card.dueDay ?? (card.dueAt === null ? null : studyDay(card.dueAt, calendar));
    if (due === null) continue;
    const day = counts[Math.max(due, today, card.buriedUntilDay ?? today) - today];
    if (day !== undefined) day.reviews++;
  }
  return counts;
}
