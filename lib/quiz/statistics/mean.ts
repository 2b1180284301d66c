/** A list of numbers, packed or not. */
export type Numbers = readonly number[] | Float64Array;

/** Arithmetic mean of at least one value. */
export function mean(values: Numbers): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}
