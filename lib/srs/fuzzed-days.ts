import { fuzzRange } from './fuzz-range';

/**
 * Whole days for a computed interval: spread evenly over its fuzz range by `draw` (0 ≤ draw < 1), or only rounded when `draw`
 * is null. Never below `minimum` nor above `maximum` (the maximum wins).
 */
export function fuzzedDays(interval: number, draw: number | null, minimum: number, maximum: number): number {
  const least = Math.min(minimum, maximum);
  if (draw === null) return Math.min(Math.max(Math.round(interval), least), maximum);
  const { lower, upper } = fuzzRange(interval, least, maximum);
  return lower + Math.floor(draw * (upper - lower + 1));
}
