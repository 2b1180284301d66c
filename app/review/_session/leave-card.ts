import type { ReviewCard } from '@/lib/services/review-views';
import { changeCount } from './change-count';
import { countKind } from './count-kind';
import type { Deed, SessionState } from './session-state';

/** Takes `card` off the screen and notes what was done to it. `returns`: it comes back today, after its learning step. */
export function leaveCard(state: SessionState, card: ReviewCard, deed: Deed, returns: boolean): SessionState {
  const counts = changeCount(state.counts, countKind(card.state), -1);
  return {
    ...state,
    current: null,
    lastItemId: card.itemId,
    counts: returns ? changeCount(counts, 'learning', 1) : counts,
    done: [...state.done, deed],
    undone: [],
    notice: null,
  };
}
