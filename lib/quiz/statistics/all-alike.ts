import type { Numbers } from './mean';

/**
 * Whether values differ by nothing but rounding. `scale` is the size of what they were computed from (points of a whole attempt, say):
 * sums of tenths leave differences of 1e-16 of it, which would pass for a spread and make a correlation of noise.
 */
export function allAlike(values: Numbers, scale: number): boolean {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return !(high - low > 1e-10 * scale);
}
