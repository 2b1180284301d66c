import type { OutboxEvent } from '@/lib/services/review-views';
import { changeCount } from './change-count';
import { countKind } from './count-kind';
import { putBack } from './put-back';
import type { SessionState } from './session-state';
import type { Step } from './step';
import { withoutCard } from './without-card';

const OPPOSITE = { bury: 'unbury', 'bury-note': 'unbury-note', suspend: 'unsuspend' } as const;

/** Takes the last deed back: its card is on screen again with the answer hidden. Nothing done, or a check under way: the same state. */
export function undoStep(state: SessionState, eventId: string, now: number): Step {
  const deed = state.done.at(-1);
  if (!deed || state.awaiting || state.phase.name === 'checking') return { state, event: null };
  const back = {
    ...putBack(state),
    done: state.done.slice(0, -1),
    undone: [...state.undone, deed],
    answered: Math.max(0, state.answered - (deed.kind === 'review' ? 1 : 0)),
    notice: null,
  };
  const event: OutboxEvent =
    deed.kind === 'review'
      ? { kind: 'undo', id: eventId, itemId: deed.itemId, targetId: deed.eventId }
      : { kind: OPPOSITE[deed.kind], id: eventId, itemId: deed.itemId };
  if (!deed.card) return { state: { ...back, current: null, awaiting: eventId }, event };
  // The server counts both events of the card, so its next grade must name a version two further on.
  const card = { ...deed.card, version: deed.card.version + 2 };
  const waits = state.learning.some((each) => each.itemId === card.itemId);
  const counts = waits ? changeCount(back.counts, 'learning', -1) : back.counts;
  return {
    state: {
      ...withoutCard(back, card.itemId),
      counts: changeCount(counts, countKind(card.state), 1),
      current: card,
      phase: { name: 'question', shownAt: now },
      // The siblings that were put off with it come back too; the queue knows which.
      refillWanted: state.refillWanted || deed.kind === 'bury-note',
    },
    event,
  };
}
