import { covariance } from './covariance';

/** Pearson's r of two lists in step, −1 to 1. Neither may be all alike: see `all-alike.ts`. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const r = covariance(xs, ys) / Math.sqrt(covariance(xs, xs) * covariance(ys, ys));
  return Math.max(-1, Math.min(1, r));
}
