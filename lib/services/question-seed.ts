import { hash } from '../core/hash';

/** The seed of a card's question at its next review; another one after each event. Hashed, because reports show seeds and a learner's id is nobody else's. */
export function questionSeed(learnerId: string, itemId: string, version: number): string {
  return hash(`${learnerId}:${itemId}:${version}`).toString(36);
}
