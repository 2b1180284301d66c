/** The greatest size among values, whatever their sign; 0 of none. */
export function scaleOf(values: readonly number[]): number {
  let scale = 0;
  for (const value of values) scale = Math.max(scale, Math.abs(value));
  return scale;
}
