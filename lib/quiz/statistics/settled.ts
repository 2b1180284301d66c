/**
 * A figure freed of rounding, to be held against a threshold: 100 and 100.00000000000001 are the same side of "more than twice 50", however
 * the points of a quiz are scaled.
 */
export function settled(figure: number): number {
  return Math.round(figure * 1e9) / 1e9;
}
