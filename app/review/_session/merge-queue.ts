import type { QueueReply, ReviewCard, ReviewSession } from '@/lib/services/review-views';
import { byDueAt } from './by-due-at';
import type { SessionState } from './session-state';

/** More cards, or a whole session anew. */
export type Refill = QueueReply & Partial<Pick<ReviewSession, 'learnAheadMinutes'>>;

/**
 * The state with more cards. With `replace` (a new study day, or the learner was elsewhere meanwhile) everything that waits is
 * thrown away first, and the card on screen is swapped for its new self, with its answer hidden, or goes if it is not due any more. `pending` events
 * are still in the outbox: the reply does not know of them, so its counts don't count, nor do cards that they have graded.
 */
export function mergeQueue(
  state: SessionState,
  { reply, replace, pending }: { reply: Refill; replace: boolean; pending: number },
  now: number,
): SessionState {
  const newDay = reply.studyDay > state.studyDay;
  const cards = reply.cards.filter((card) => !gradedSince(state, card));
  const main = replace ? [] : state.main;
  const learning = replace ? [] : state.learning;
  const again = cards.find((card) => card.itemId === state.current?.itemId) ?? null;
  const current = replace ? again : state.current;
  const have = new Set([current, ...main, ...learning].map((card) => card?.itemId));
  const fresh = cards.filter((card) => !have.has(card.itemId));
  return {
    ...state,
    current,
    phase: replace ? { name: 'question', shownAt: now } : state.phase,
    main: [...main, ...fresh.filter((card) => card.dueAt === null)],
    learning: byDueAt([...learning, ...fresh.filter((card) => card.dueAt !== null)]),
    counts: pending > 0 ? state.counts : reply.counts,
    held: reply.held,
    nextLearningAt: reply.nextLearningAt,
    learnAheadMinutes: reply.learnAheadMinutes ?? state.learnAheadMinutes,
    studyDay: reply.studyDay,
    nextDayAt: reply.nextDayAt,
    learnAll: false,
    refillWanted: false,
    exhausted: fresh.length === 0,
    // Undo does not reach over the rollover: the study day of what it would take back has ended.
    done: newDay ? [] : state.done,
    undone: newDay ? [] : state.undone,
    notice: newDay
      ? {
          text: 'A new study day has begun. The intervals were worked out again.',
          serial: (state.notice?.serial ?? 0) + 1,
        }
      : state.notice,
  };
}

function gradedSince(state: SessionState, card: ReviewCard): boolean {
  return state.done.some(
    (deed) => deed.itemId === card.itemId && deed.card !== null && deed.card.version >= card.version,
  );
}
