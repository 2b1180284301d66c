import type { CardMemory } from './card-memory';
import { forgettingCurve } from './forgetting-curve';

/**
 * The chance (0–1) that a card is recalled on a study day, by whole study days since its last review. Null while new. (ts-fsrs's
 * own get_retrievability counts spells of 24 hours, which is another number than the one that it schedules with.)
 */
export function retrievability(memory: CardMemory, day: number, weights: readonly number[]): number | null {
  if (memory.stability === null || memory.lastStudyDay === null) return null;
  return forgettingCurve(weights, Math.max(0, day - memory.lastStudyDay), memory.stability);
}
