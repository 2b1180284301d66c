/** Attempts whose score lies in a bin: from `from` percent up to, not including, `to`; the last bin holds 100. */
export type HistogramBin = { from: number; to: number; count: number };

const BINS = 10;

/** Scores (shares of the worth, 1 = all) in bins of 10 percent. What lies below 0 or above 1 counts in the outer bins. */
export function histogram(shares: readonly number[]): readonly HistogramBin[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const share of shares) {
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor(share * BINS)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const width = 100 / BINS;
  return counts.map((count, i) => ({ from: i * width, to: (i + 1) * width, count }));
}
