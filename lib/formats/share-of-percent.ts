import { snapFraction } from './snap-fraction';

/** What `33.33333` percent is as a share, −1 to 1: exactly a third. 0 for what is no number. */
export function shareOfPercent(percent: string): number {
  const text = percent.trim();
  // Shifting the point in the text, where dividing would round: 12.3 / 100 is not 0.123.
  const share = /e/i.test(text) ? Number(text) / 100 : Number(`${text}e-2`);
  return Number.isFinite(share) ? snapFraction(share) : 0;
}
