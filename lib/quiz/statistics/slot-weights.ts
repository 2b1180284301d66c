import { allAlike } from './all-alike';
import { covariance } from './covariance';
import { type Figure, figureOf, noFigure } from './figure';
import type { ItemSample } from './item-sample';

/** Intended weight of each slot in percent: its worth of all slots' worth. */
export function intendedWeights(samples: readonly ItemSample[]): readonly Figure[] {
  const whole = samples.reduce((sum, { of }) => sum + of, 0);
  return samples.map(({ of }) => (whole === 0 ? noFigure('no-points') : figureOf((100 * of) / whole)));
}

/**
 * Effective weight of each slot in percent: its part in how scores differ, √Cov(points, score) of the sum of these over all slots whose
 * covariance is not negative (Moodle). 0 where everybody has the same points.
 */
export function effectiveWeights(samples: readonly ItemSample[]): readonly Figure[] {
  const parts = samples.map(({ of, marks, totals, scale }) => {
    if (of === 0) return 0;
    if (marks.length < 2) return null;
    if (allAlike(marks, of) || allAlike(totals, scale)) return 0;
    const together = covariance(marks, totals);
    // Nothing but rounding is neither above nor below 0.
    return Math.abs(together) <= 1e-12 * of * scale ? 0 : together;
  });
  const whole = parts.reduce((sum: number, part) => sum + Math.sqrt(Math.max(0, part ?? 0)), 0);
  return parts.map((part) => {
    if (part === null) return noFigure('too-few-attempts');
    if (part < 0) return noFigure('negative-covariance');
    return whole === 0 ? noFigure('no-spread-in-scores') : figureOf((100 * Math.sqrt(part)) / whole);
  });
}
