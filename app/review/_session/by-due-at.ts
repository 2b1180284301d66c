import type { ReviewCard } from '@/lib/services/review-views';

/** A new array, the soonest due first; equal ones by item id, so that the order is always the same. */
export function byDueAt(cards: readonly ReviewCard[]): ReviewCard[] {
  return [...cards].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || (a.itemId < b.itemId ? -1 : 1));
}
