import { fuzzRange } from './fuzz-range';

/**
 * The fewest days that a passed review may give, so that fuzz never makes an interval that should have grown shrink: more than
 * the last interval if the computed one is longer; at least the last one if that lies within reach of fuzz; else 0, no
 * bound. (Anki #4826, after #4431 and #2694.)
 */
export function leastAfterSuccess(interval: number, lastInterval: number, maximum: number): number {
  const { upper } = fuzzRange(interval, 1, maximum);
  if (interval > lastInterval) return Math.min(lastInterval + 1, upper);
  return lastInterval <= upper ? lastInterval : 0;
}
