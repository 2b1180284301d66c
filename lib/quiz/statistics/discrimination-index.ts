import { correlation } from './correlation';
import { type Figure, figureOf, noFigure } from './figure';
import type { ItemSample } from './item-sample';
import { whyNoDiscrimination } from './why-no-discrimination';

/**
 * Moodle's discrimination index, −100 to 100: how points here go with points on the rest of the attempt (100 × the corrected item-rest
 * correlation; R `psych`: `r.drop`). The item's own points are out of the rest for questions of a pool, too, where Moodle leaves them in.
 */
export function discriminationIndex(sample: ItemSample): Figure {
  const why = whyNoDiscrimination(sample, sample.rests);
  return why === null ? figureOf(100 * correlation(sample.marks, sample.rests)) : noFigure(why);
}
