import type { ReviewSession } from '@/lib/services/review-views';
import { byDueAt } from './by-due-at';
import { pickNext } from './pick-next';
import type { SessionState } from './session-state';

/** The state in which a session begins, from what the server gave; `now` is the server's clock (epoch ms). */
export function startSession(session: ReviewSession, now: number): SessionState {
  const queue = {
    main: session.cards.filter((card) => card.dueAt === null),
    learning: byDueAt(session.cards.filter((card) => card.dueAt !== null)),
    learnAheadMinutes: session.learnAheadMinutes,
    learnAll: false,
    lastItemId: null,
  };
  const current = pickNext(queue, now);
  return {
    ...queue,
    main: queue.main.filter((card) => card !== current),
    learning: queue.learning.filter((card) => card !== current),
    sessionId: session.sessionId,
    current,
    phase: { name: 'question', shownAt: now },
    counts: session.counts,
    held: session.held,
    nextLearningAt: session.nextLearningAt,
    studyDay: session.studyDay,
    nextDayAt: session.nextDayAt,
    done: session.undo
      ? [{ eventId: session.undo.targetId, itemId: session.undo.itemId, kind: 'review', card: null }]
      : [],
    undone: session.redo
      ? [{ eventId: session.redo.targetId, itemId: session.redo.itemId, kind: 'review', card: null }]
      : [],
    awaiting: null,
    refillWanted: false,
    exhausted: session.cards.length >= counted(session.counts),
    answered: 0,
    notice: null,
  };
}

function counted(counts: ReviewSession['counts']): number {
  return counts.newCards + counts.learning + counts.review;
}
