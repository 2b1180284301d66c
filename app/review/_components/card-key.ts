import type { ReviewCard } from '@/lib/services/review-views';

/** Tells the cards on the page apart: the same item with another seed is another question. */
export function cardKey(card: ReviewCard): string {
  return `${card.itemId}/${card.seed}`;
}
