import type { OutboxEvent } from '@/lib/services/review-views';
import { advance } from './advance';
import { changeCount } from './change-count';
import { countKind } from './count-kind';
import { putBack } from './put-back';
import type { Deed, SessionState } from './session-state';
import type { Step } from './step';
import { withoutCard } from './without-card';

/** Gives again what was taken back last, and goes on to the next card. Nothing taken back, or a check under way: the same state. */
export function redoStep(state: SessionState, eventId: string, now: number): Step {
  const deed = state.undone.at(-1);
  if (!deed || state.awaiting || state.phase.name === 'checking') return { state, event: null };
  const event: OutboxEvent =
    deed.kind === 'review'
      ? { kind: 'redo', id: eventId, itemId: deed.itemId, targetId: deed.eventId }
      : { kind: deed.kind, id: eventId, itemId: deed.itemId };
  const redone: Deed = { ...deed, eventId: deed.kind === 'review' ? deed.eventId : eventId };
  const onScreen = state.current?.itemId === deed.itemId ? state.current : null;
  const back = onScreen ? { ...state, current: null } : putBack(state);
  return {
    state: advance(
      {
        ...withoutCard(back, deed.itemId),
        counts: onScreen ? changeCount(state.counts, countKind(onScreen.state), -1) : state.counts,
        lastItemId: deed.itemId,
        done: [...state.done, redone],
        undone: state.undone.slice(0, -1),
        answered: state.answered + (deed.kind === 'review' ? 1 : 0),
        notice: null,
      },
      now,
    ),
    event,
  };
}
