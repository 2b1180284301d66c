import { mean, type Numbers } from './mean';

/** Pearson's r of two lists in step, −1 to 1. Neither may be all alike: see `all-alike.ts`. */
export function correlation(xs: Numbers, ys: Numbers): number {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  // One pass for the three sums: this is called for every option of every item.
  let [together, squaresX, squaresY] = [0, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    const x = (xs[i] ?? 0) - meanX;
    const y = (ys[i] ?? 0) - meanY;
    together += x * y;
    squaresX += x * x;
    squaresY += y * y;
  }
  return Math.max(-1, Math.min(1, together / Math.sqrt(squaresX * squaresY)));
}
