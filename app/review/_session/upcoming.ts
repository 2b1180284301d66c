import type { ReviewCard } from '@/lib/services/review-views';
import { pickNext } from './pick-next';
import type { SessionState } from './session-state';

/** The cards that will probably come next, soonest first: at most `count`. */
export function upcoming(state: SessionState, now: number, count: number): ReviewCard[] {
  const cards: ReviewCard[] = [];
  let queue = { ...state, lastItemId: state.current?.itemId ?? state.lastItemId };
  while (cards.length < count) {
    const next = pickNext(queue, now);
    if (!next) break;
    cards.push(next);
    queue = {
      ...queue,
      lastItemId: next.itemId,
      main: queue.main.filter((card) => card !== next),
      learning: queue.learning.filter((card) => card !== next),
    };
  }
  return cards;
}
