import type { AnalysedAttempt, AnalysedSlot } from './analysed-attempt';

/** An attempt with its score. */
export type ScoredAttempt = {
  id: string;
  personId: string;
  order: number;
  /** By slot number, rising. */
  slots: readonly AnalysedSlot[];
  /** Points earned and points that could be. */
  total: number;
  of: number;
  /** `total / of`, freed of rounding so that equal scores are equal; 0 where nothing could be earned. */
  share: number;
};

/** The score of an attempt, or null where it cannot be read: points that are no numbers, a worth below 0, a slot twice. */
export function scoreAttempt({ id, personId, order, slots }: AnalysedAttempt): ScoredAttempt | null {
  // One order of adding for one set of slots: the same paper gives the same sum to the last bit.
  const sorted = slots.every(({ slot }, at) => at === 0 || slot >= (slots[at - 1]?.slot ?? slot))
    ? slots
    : slots.toSorted((a, b) => a.slot - b.slot);
  let [total, of] = [0, 0];
  for (const [at, slot] of sorted.entries()) {
    if (!Number.isFinite(slot.points) || !Number.isFinite(slot.of) || slot.of < 0) return null;
    if (sorted[at + 1]?.slot === slot.slot) return null;
    total += slot.points;
    of += slot.of;
  }
  const share = of > 0 ? Math.round((total / of) * 1e9) / 1e9 : 0;
  return { id, personId, order, slots: sorted, total, of, share };
}
