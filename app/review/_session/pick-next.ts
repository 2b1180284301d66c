import type { ReviewCard } from '@/lib/services/review-views';
import type { SessionState } from './session-state';

type Queue = Pick<SessionState, 'main' | 'learning' | 'learnAheadMinutes' | 'learnAll' | 'lastItemId'>;

/**
 * The card that comes next at `now` (server's clock, epoch ms), and null when none may be shown yet: learning cards that
 * are due, then the main queue, then learning cards within learn-ahead. The card answered last waits if another can go first.
 */
export function pickNext(queue: Queue, now: number): ReviewCard | null {
  const due = queue.learning.filter((card) => (card.dueAt ?? 0) <= now);
  const horizon = queue.learnAll ? Number.POSITIVE_INFINITY : now + queue.learnAheadMinutes * 60_000;
  const ahead = queue.learning.filter((card) => (card.dueAt ?? 0) > now && (card.dueAt ?? 0) <= horizon);
  const order = [...due, ...queue.main.slice(0, 2), ...ahead];
  return order.find((card) => card.itemId !== queue.lastItemId) ?? order[0] ?? null;
}
