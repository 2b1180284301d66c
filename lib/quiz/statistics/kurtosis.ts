import { allAlike } from './all-alike';
import { type Figure, figureOf, noFigure } from './figure';
import { moments } from './moments';
import { scaleOf } from './scale-of';

/** Excess kurtosis G2 = k4 / k2² of at least four scores (Moodle; R `psych` type 2). 0 for a bell. */
export function kurtosis(scores: readonly number[]): Figure {
  const n = scores.length;
  if (n < 4) return noFigure('too-few-attempts');
  if (allAlike(scores, scaleOf(scores))) return noFigure('no-spread-in-scores');
  const { m2, m4 } = moments(scores);
  const k2 = (n * m2) / (n - 1);
  const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 ** 2)) / ((n - 1) * (n - 2) * (n - 3));
  return figureOf(k4 / k2 ** 2);
}
