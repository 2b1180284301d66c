/** Share of each stretch of the interval by which it may move, besides the one day that every interval may. */
const STRETCHES = [
  { from: 2.5, to: 7, share: 0.15 },
  { from: 7, to: 20, share: 0.1 },
  { from: 20, to: Number.POSITIVE_INFINITY, share: 0.05 },
];

/**
 * The days, both ends included, over which an interval may be spread so that cards learnt together part ways; intervals
 * under two and a half days stay. Anki's figures (`srs.md` 2.5). ts-fsrs has the same ones but knows no minimum.
 */
export function fuzzRange(
  interval: number,
  minimum: number,
  maximum: number,
): { lower: number; upper: number } {
  const within = Math.min(Math.max(interval, minimum), maximum);
  const reach = within < 2.5 ? 0 : STRETCHES.reduce((sum, stretch) => sum + part(within, stretch), 1);
  const clamp = (days: number) => Math.min(Math.max(days, minimum), maximum);
  return { lower: clamp(Math.round(within - reach)), upper: clamp(Math.round(within + reach)) };
}

function part(interval: number, stretch: { from: number; to: number; share: number }): number {
  return stretch.share * Math.max(Math.min(interval, stretch.to) - stretch.from, 0);
}
