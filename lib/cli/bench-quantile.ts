/** The value below which the share `q` (0–1) of the samples lies (nearest rank). Throws on no samples. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))];
  if (value === undefined) throw new Error('a quantile of no samples');
  return value;
}
