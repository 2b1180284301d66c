import type { DeliveryReply, DeliveryResult, ReviewCard } from '@/lib/services/review-views';
import { byDueAt } from './by-due-at';
import type { Deed, SessionState } from './session-state';
import { withoutCard } from './without-card';

/**
 * The state with a delivery's reply merged in. `pending` is how many events are still in the outbox: while there are any, the
 * server's counts and undo target are already out of date and ours stand. `now` is the server's clock (epoch ms).
 */
export function mergeReply(
  state: SessionState,
  reply: DeliveryReply,
  pending: number,
  now: number,
): SessionState {
  const merged = reply.results.reduce((sofar, result) => mergeResult(sofar, result, now), state);
  if (pending > 0) return merged;
  return {
    ...merged,
    counts: reply.counts,
    done: merged.done.length > 0 ? merged.done : deeds(reply.undo),
    undone: merged.undone.length > 0 ? merged.undone : deeds(reply.redo),
  };
}

function mergeResult(state: SessionState, result: DeliveryResult, now: number): SessionState {
  const failed = result.status === 'conflict' || result.status === 'refused';
  const awaited = state.awaiting === result.id;
  let next: SessionState = awaited ? { ...state, awaiting: null } : state;
  if (failed) {
    next = {
      ...next,
      done: next.done.filter((deed) => deed.eventId !== result.id),
      notice: {
        text: result.message ?? 'That answer could not be saved: the card has changed since it was shown.',
        serial: (state.notice?.serial ?? 0) + 1,
      },
    };
  }
  const card = result.card;
  if (!card || isOutOfDate(next, result, card)) return next;
  if (next.current?.itemId === card.itemId) {
    // The question stays as it is being read; what the next grade needs is brought up to date.
    const { seed, question } = next.current;
    return { ...next, current: { ...card, seed, question } };
  }
  if (awaited && !failed && next.undone.some((deed) => deed.itemId === card.itemId)) {
    // An undo from before this page was loaded: only now do we know the card, and it is the one to show.
    return {
      ...withoutCard(next, card.itemId),
      current: card,
      phase: { name: 'question', shownAt: now },
      undone: next.undone.map((deed) => (deed.itemId === card.itemId ? { ...deed, card } : deed)),
    };
  }
  if (card.dueAt !== null) {
    const queues = withoutCard(next, card.itemId);
    return { ...queues, learning: byDueAt([...queues.learning, card]) };
  }
  if (next.main.some((each) => each.itemId === card.itemId)) {
    return { ...next, main: next.main.map((each) => (each.itemId === card.itemId ? card : each)) };
  }
  // Whether a card that was changed elsewhere is still due today only the queue can say.
  return failed ? { ...next, refillWanted: true } : next;
}

/** Whether `card` tells of a moment before something else that was done to it here, or before it was set aside. */
function isOutOfDate(state: SessionState, result: DeliveryResult, card: ReviewCard): boolean {
  const ours = [state.current, ...state.main, ...state.learning].find((each) => each?.itemId === card.itemId);
  if (ours) return ours.version > card.version;
  const last = state.done.findLast((deed) => deed.itemId === card.itemId);
  if (!last) return false;
  return last.kind !== 'review' || (last.eventId !== result.id && isNewer(last, card));
}

function isNewer(deed: Deed, card: ReviewCard): boolean {
  return deed.card !== null && deed.card.version >= card.version;
}

function deeds(target: DeliveryReply['undo']): Deed[] {
  return target ? [{ eventId: target.targetId, itemId: target.itemId, kind: 'review', card: null }] : [];
}
