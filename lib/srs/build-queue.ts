import { interleave } from './interleave';
import type { LearnerSettings } from './learner-settings';
import { orderReviews } from './order-reviews';
import type { DueCard, NewCandidate } from './queue-card';

export type QueueInput = {
  due: readonly DueCard[];
  /** Items without a memory yet (new), in the order in which they are to be met. */
  candidates: readonly NewCandidate[];
  /** Answers of the study day so far, as the log has them: first answers to new cards, and answers to cards in review. */
  done: { newCards: number; reviews: number };
  /** Notes of which a card was answered on this study day. */
  siblingsSeenToday: ReadonlySet<string>;
  settings: Pick<
    LearnerSettings,
    | 'newPerDay'
    | 'reviewsPerDay'
    | 'extraToday'
    | 'reviewOrder'
    | 'newOrder'
    | 'learnAheadMinutes'
    | 'burySiblings'
    | 'parameters'
  >;
  today: number;
  /** The server's clock, epoch ms. */
  now: number;
};

export type Queue = {
  /** Item ids in the order to be studied. */
  order: string[];
  /** Cards in `order`, by what they are. */
  counts: { newCards: number; learning: number; review: number };
  /** What is not in `order` today: beyond a limit, or put off for a sibling's sake or by hand. */
  held: { newCards: number; reviews: number; buried: number };
  /** When the soonest learning card beyond learn-ahead falls due, epoch ms; null when none waits. */
  nextLearningAt: number | null;
};

/**
 * Today's queue. Cards are gathered as Anki gathers them: minute-grain learning, then learning steps of days, reviews, new cards;
 * a note is shown once a day, so a card whose sibling was gathered before it or answered today waits until tomorrow (minute-grain
 * learning never waits). New cards also need room under the review limit, as is Anki's default: who is behind with
 * reviews should not add to them.
 */
export function buildQueue(input: QueueInput): Queue {
  const { due, candidates, done, settings, today, now } = input;
  const extra = settings.extraToday?.studyDay === today ? settings.extraToday : { newCards: 0, reviews: 0 };
  const seen = new Set(settings.burySiblings ? input.siblingsSeenToday : []);
  const held = { newCards: 0, reviews: 0, buried: 0 };
  /** Whether the note may be shown; if so, its other cards may not. */
  const show = (noteId: string) => {
    if (!settings.burySiblings) return true;
    if (seen.has(noteId)) return false;
    seen.add(noteId);
    return true;
  };

  const awake = due.filter((card) => card.buriedUntilDay === null || card.buriedUntilDay <= today);
  held.buried += due.length - awake.length;
  const learning = awake.filter((card) => card.dueAt !== null).sort(byDueAt);
  if (settings.burySiblings) for (const card of learning) seen.add(card.noteId);
  const ahead = now + settings.learnAheadMinutes * 60_000;
  const dueNow = learning.filter((card) => (card.dueAt ?? 0) <= now);
  const dueSoon = learning.filter((card) => (card.dueAt ?? 0) > now && (card.dueAt ?? 0) <= ahead);
  const later = learning[dueNow.length + dueSoon.length];

  let room = Math.max(0, settings.reviewsPerDay + extra.reviews - done.reviews);
  const byDay = awake.filter((card) => card.dueAt === null && card.dueDay !== null && card.dueDay <= today);
  const gather = (cards: readonly DueCard[]) =>
    orderReviews(cards, settings, today).filter((card) => {
      if (settings.burySiblings && seen.has(card.noteId)) held.buried++;
      else if (room === 0) held.reviews++;
      else {
        room--;
        return show(card.noteId);
      }
      return false;
    });
  const dayLearning = gather(byDay.filter((card) => card.state !== 'review'));
  const reviews = gather(byDay.filter((card) => card.state === 'review'));

  let newRoom = Math.min(room, Math.max(0, settings.newPerDay + extra.newCards - done.newCards));
  const fresh: NewCandidate[] = [];
  for (const candidate of candidates) {
    if (settings.burySiblings && seen.has(candidate.noteId)) held.buried++;
    else if (newRoom === 0) held.newCards++;
    else {
      newRoom--;
      show(candidate.noteId);
      fresh.push(candidate);
    }
  }

  const main = mix(interleave<{ itemId: string }>([reviews, dayLearning]), fresh, settings.newOrder);
  return {
    order: [...dueNow, ...main, ...dueSoon].map(({ itemId }) => itemId),
    counts: {
      newCards: fresh.length,
      learning: dueNow.length + dueSoon.length + dayLearning.length,
      review: reviews.length,
    },
    held,
    nextLearningAt: later?.dueAt ?? null,
  };
}

function mix<T>(
  reviews: readonly T[],
  fresh: readonly T[],
  order: LearnerSettings['newOrder'],
): readonly T[] {
  switch (order) {
    case 'before':
      return [...fresh, ...reviews];
    case 'after':
      return [...reviews, ...fresh];
    case 'mixed':
      return interleave([reviews, fresh]);
  }
}

/** Ties by id, so that the order never depends on how the rows came. */
function byDueAt(a: DueCard, b: DueCard): number {
  return (a.dueAt ?? 0) - (b.dueAt ?? 0) || (a.itemId < b.itemId ? -1 : 1);
}
