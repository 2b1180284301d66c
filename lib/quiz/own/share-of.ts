/** Shares that add, as one from 0 to 1: what is a whole but for rounding (three times 0.333333) is one. */
export function shareOf(fractions: readonly number[]): number {
  const sum = fractions.reduce((total, one) => total + one, 0);
  if (sum > 1 - 1e-5) return 1;
  return sum < 1e-9 ? 0 : sum;
}
