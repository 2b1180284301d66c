import { allAlike } from './all-alike';
import { covariance } from './covariance';
import { type Figure, figureOf, noFigure } from './figure';
import { scaleOf } from './scale-of';

/** Standard deviation with 1/(n − 1), in the unit of the values. */
export function standardDeviation(values: readonly number[]): Figure {
  if (values.length < 2) return noFigure('too-few-attempts');
  if (allAlike(values, scaleOf(values))) return figureOf(0);
  return figureOf(Math.sqrt(covariance(values, values)));
}
