import { allAlike } from './all-alike';
import { type Figure, figureOf, noFigure } from './figure';
import { moments } from './moments';
import { scaleOf } from './scale-of';

/** Skewness G1 = k3 / k2^1.5 of at least three scores (Moodle; R `psych` type 2). Positive: the long tail is above. */
export function skewness(scores: readonly number[]): Figure {
  const n = scores.length;
  if (n < 3) return noFigure('too-few-attempts');
  if (allAlike(scores, scaleOf(scores))) return noFigure('no-spread-in-scores');
  const { m2, m3 } = moments(scores);
  const k2 = (n * m2) / (n - 1);
  const k3 = (n * n * m3) / ((n - 1) * (n - 2));
  return figureOf(k3 / k2 ** 1.5);
}
