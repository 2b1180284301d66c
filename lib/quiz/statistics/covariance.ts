import { mean, type Numbers } from './mean';

/** Covariance of two lists in step, with 1/(n − 1); at least two values each. Of a list with itself: its variance. */
export function covariance(xs: Numbers, ys: Numbers): number {
  const meanX = mean(xs);
  const meanY = xs === ys ? meanX : mean(ys);
  let sum = 0;
  for (let i = 0; i < xs.length; i++) sum += ((xs[i] ?? 0) - meanX) * ((ys[i] ?? 0) - meanY);
  return sum / (xs.length - 1);
}
