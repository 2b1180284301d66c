import { correlation } from './correlation';
import { type Figure, figureOf, noFigure } from './figure';
import type { ItemSample } from './item-sample';
import { whyNoDiscrimination } from './why-no-discrimination';

/**
 * Correlation of the points here with the whole score, the item's own points among it, −1 to 1 (R: `RIT`; PrairieLearn's
 * discrimination / 100). Always above the discrimination index / 100: the two must not be mixed.
 */
export function pointBiserial(sample: ItemSample): Figure {
  const why = whyNoDiscrimination(sample, sample.totals);
  return why === null ? figureOf(correlation(sample.marks, sample.totals)) : noFigure(why);
}
