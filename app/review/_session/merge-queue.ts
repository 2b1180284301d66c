import type { QueueReply } from '@/lib/services/review-views';
import { byDueAt } from './by-due-at';
import type { SessionState } from './session-state';

/**
 * The state with more cards. With `replace` (the study day rolled over) everything that waits is thrown away first, and the
 * card on screen is swapped for its new self, with its answer hidden, or goes if it is not due any more.
 */
export function mergeQueue(
  state: SessionState,
  reply: QueueReply,
  replace: boolean,
  now: number,
): SessionState {
  const kept = replace ? [] : [...state.main, ...state.learning];
  const again = replace ? reply.cards.find((card) => card.itemId === state.current?.itemId) : undefined;
  const current = replace ? (again ?? null) : state.current;
  const have = new Set([...kept, ...(current ? [current] : [])].map((card) => card.itemId));
  const fresh = reply.cards.filter((card) => !have.has(card.itemId));
  return {
    ...state,
    current,
    phase: replace ? { name: 'question', shownAt: now } : state.phase,
    main: [...(replace ? [] : state.main), ...fresh.filter((card) => card.dueAt === null)],
    learning: byDueAt([...(replace ? [] : state.learning), ...fresh.filter((card) => card.dueAt !== null)]),
    counts: reply.counts,
    held: reply.held,
    nextLearningAt: reply.nextLearningAt,
    studyDay: reply.studyDay,
    nextDayAt: reply.nextDayAt,
    learnAll: false,
    refillWanted: false,
    exhausted: fresh.length === 0,
    // Undo does not reach over the rollover: the study day of what it would take back has ended.
    done: replace ? [] : state.done,
    undone: replace ? [] : state.undone,
    notice: replace
      ? {
          text: 'A new study day has begun. The intervals were worked out again.',
          serial: (state.notice?.serial ?? 0) + 1,
        }
      : state.notice,
  };
}
