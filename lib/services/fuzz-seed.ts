/**
 * The seed of a card's interval fuzz at its next review. It has to be known before the first event makes the card's row, so
 * it is made of learner and item, and of the count of reviews, so that each review draws anew and a preview draws the same.
 */
export function fuzzSeed(learnerId: string, itemId: string, reps: number): string {
  return `${learnerId}/${itemId}:${reps}`;
}
