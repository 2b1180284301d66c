/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval for a proportion of `passed` of `of`; from 0 to 1 with no trials. Unlike the textbook interval it
 * holds for small counts and for 0 or all passed (Wilson, JASA 22, 1927).
 */
export function wilsonInterval(passed: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const p = passed / of;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  // With none or all passed one end is exact, and rounding should not say otherwise.
  return {
    low: passed === 0 ? 0 : Math.max(0, centre - half),
    high: passed === of ? 1 : Math.min(1, centre + half),
  };
}
