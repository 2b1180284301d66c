import { hash } from '../core/hash';
import { forgettingCurve } from './forgetting-curve';
import { interleave } from './interleave';
import type { LearnerSettings } from './learner-settings';
import type { DueCard } from './queue-card';

const INDEXES = 2 ** 21;

type OrderSettings = Pick<LearnerSettings, 'reviewOrder' | 'parameters'>;

/**
 * Day-grain cards in the learner's order. `due`: by due day. `catch-up`: most likely to be remembered first, which loses least when not
 * all can be done. `interval`: shortest first. `random`: neither. What the order leaves equal is shuffled, the same way all day, and
 * its paths are spread evenly.
 */
export function orderReviews(cards: readonly DueCard[], order: OrderSettings, today: number): DueCard[] {
  const byRank = new Map<number, DueCard[]>();
  for (const card of cards) push(byRank, rankOf(card, order, today), card);
  const ordered: DueCard[] = [];
  // Typed arrays sort without a comparator: with 10,000 cards due that is most of the queue's time.
  for (const rank of Float64Array.from(byRank.keys()).sort()) {
    const equal = byRank.get(rank) ?? [];
    for (const card of equal.length === 1 ? equal : spreadPaths(shuffled(equal, today))) ordered.push(card);
  }
  return ordered;
}

/** The id's hash, stirred anew each day (a multiplication and a shift stand in for hashing the day's digits too). */
function dayHash(id: string, day: number): number {
  const mixed = Math.imul(hash(id) ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** By a hash of id and day. Hash and index share a float's 53 bits; cards of the same hash (rare) keep the order they came in. */
function shuffled(cards: readonly DueCard[], today: number): DueCard[] {
  const keys = Float64Array.from(
    cards,
    (card, i) => dayHash(card.itemId, today) * INDEXES + (i % INDEXES),
  ).sort();
  return Array.from(keys, (key) => cards[key % INDEXES] as DueCard);
}

function rankOf(card: DueCard, order: OrderSettings, today: number): number {
  switch (order.reviewOrder) {
    case 'due':
      return card.dueDay ?? today;
    case 'catch-up':
      // To a tenth of a percent: finer would be noise, and would leave nothing to spread paths over.
      return -Math.round(1000 * recall(card, order, today));
    case 'interval':
      return card.scheduledDays;
    case 'random':
      return 0;
  }
}

function recall(card: DueCard, order: OrderSettings, today: number): number {
  const days = Math.max(0, today - (card.lastStudyDay ?? today));
  return card.stability === null ? 1 : forgettingCurve(order.parameters.weights, days, card.stability);
}

/** Lists come in the order in which their first card would, so that no path is always first. */
function spreadPaths(cards: readonly DueCard[]): DueCard[] {
  const byPath = new Map<string, DueCard[]>();
  for (const card of cards) push(byPath, card.path, card);
  return interleave([...byPath.values()]);
}

function push<K>(groups: Map<K, DueCard[]>, key: K, card: DueCard) {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [card]);
  else group.push(card);
}
