import type { AnalysedAttempt } from './statistics/analysed-attempt';

/** Attempts with their slots numbered 1, 2, 3 … in the same order, without the numbers that no attempt has. */
export function withoutGaps(
  attempts: ReadonlyMap<string, AnalysedAttempt>,
): ReadonlyMap<string, AnalysedAttempt> {
  const used = new Set<number>();
  for (const { slots } of attempts.values()) for (const { slot } of slots) used.add(slot);
  const rising = [...used].toSorted((a, b) => a - b);
  if (rising.every((slot, at) => slot === at + 1)) return attempts;
  const numbers = new Map(rising.map((slot, at) => [slot, at + 1]));
  const renumbered = (attempt: AnalysedAttempt): AnalysedAttempt => ({
    ...attempt,
    slots: attempt.slots.map((one) => ({ ...one, slot: numbers.get(one.slot) ?? one.slot })),
  });
  return new Map([...attempts].map(([id, attempt]) => [id, renumbered(attempt)]));
}
