/** Seconds per answer assumed while the learner has fewer answers than ENOUGH. */
const DEFAULT_SECONDS = 12;
const ENOUGH = 10;

/**
 * Whole minutes, rounded up, that so many answers take, by the median of the learner's own recent answers (milliseconds each): one long
 * pause does not move it.
 */
export function estimateMinutes(answers: number, durationsMs: readonly number[]): number {
  const sorted = durationsMs.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const below = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  const seconds = sorted.length < ENOUGH ? DEFAULT_SECONDS : (middle + below) / 2000;
  return Math.ceil((answers * seconds) / 60);
}
