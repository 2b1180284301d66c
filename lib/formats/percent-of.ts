import { shareOfPercent } from './share-of-percent';

/** A share as Moodle writes percentages: thirds with five decimals, as its list of allowed values has them; others as short as they read back. */
export function percentOf(fraction: number): string {
  for (let decimals = 0; decimals <= 15; decimals++) {
    const text = (fraction * 100).toFixed(decimals);
    if (shareOfPercent(text) === fraction) return text;
  }
  return String(fraction * 100);
}
