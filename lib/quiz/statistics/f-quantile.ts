import { incompleteBeta } from './incomplete-beta';

/**
 * The value below which the share `p` (0–1) of the F distribution with `d1` and `d2` degrees of freedom (≥ 1) lies. By halving on
 * I_x(d1/2, d2/2) = p with x = d1·F / (d1·F + d2): slow beside Newton's method, but it cannot go astray, and it is asked for twice a quiz.
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 1100; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (incompleteBeta(middle, d1 / 2, d2 / 2) < p) low = middle;
    else high = middle;
  }
  const x = (low + high) / 2;
  return (d2 * x) / (d1 * (1 - x));
}
