import { assertNever } from '../core/assert-never';
import type { CardEvent } from './card-event';
import { type CardMemory, NEW_CARD } from './card-memory';
import { schedule } from './schedule';

type ReviewEvent = Extract<CardEvent, { kind: 'review' }>;
type Snapshots = Pick<CardEvent, 'stateBefore' | 'stateAfter'>;

/** What happens to a card, without the bookkeeping of an event. A CardEvent that is no undo or redo is one as it stands. */
export type CardChange =
  | Pick<ReviewEvent, 'kind' | 'at' | 'rating' | 'calendar' | 'parameters' | 'fuzzSeed'>
  | { kind: 'undo' | 'redo'; target: Snapshots }
  | { kind: 'bury'; untilDay: number }
  | { kind: 'suspend' | 'unsuspend' | 'unbury' | 'reset' };

/**
 * The card after a change. Whether an undo or redo is allowed is the log's business (`undoStacks`, `fold`): here it restores the
 * target's snapshot. A reset forgets everything: the card is new, neither suspended nor buried.
 */
export function applyEvent(memory: CardMemory, change: CardChange): CardMemory {
  switch (change.kind) {
    case 'review':
      return schedule({ ...change, memory, now: change.at }).memory;
    case 'undo':
      return change.target.stateBefore;
    case 'redo':
      return change.target.stateAfter;
    case 'bury':
      return { ...memory, buriedUntilDay: change.untilDay };
    case 'unbury':
      return { ...memory, buriedUntilDay: null };
    case 'suspend':
      return { ...memory, suspended: true };
    case 'unsuspend':
      return { ...memory, suspended: false };
    case 'reset':
      return NEW_CARD;
    default:
      return assertNever(change);
  }
}
