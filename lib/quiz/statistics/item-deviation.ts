import { type Figure, noFigure } from './figure';
import type { ItemSample } from './item-sample';
import { standardDeviation } from './standard-deviation';

/** Standard deviation of the points earned here, in points. */
export function itemDeviation({ of, marks }: ItemSample): Figure {
  return of === 0 ? noFigure('no-points') : standardDeviation(marks);
}
