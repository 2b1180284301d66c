/**
 * Spreads `count` whole things over weights, exactly in proportion: whole parts first, what is left to the largest remainders, of equal
 * ones to the first. Remainders are compared before any division, so that no rounding decides. Weights are integers above 0.
 */
export function largestRemainder(count: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((count * weight) / whole));
  const left = count - parts.reduce((sum, part) => sum + part, 0);
  const favoured = weights
    .map((weight, at) => ({ at, remainder: (count * weight) % whole }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at)
    .slice(0, left);
  for (const { at } of favoured) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}
