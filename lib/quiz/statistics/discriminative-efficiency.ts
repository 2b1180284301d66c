import { covariance } from './covariance';
import { type Figure, figureOf, noFigure } from './figure';
import type { ItemSample } from './item-sample';
import { whyNoDiscrimination } from './why-no-discrimination';

/**
 * Moodle's discriminative efficiency, up to 100: how far the item separates weak from strong, of the most that its points and the rest of the
 * scores allow (100 × covariance / covariance of both when sorted). An easy item may be efficient although its index is small.
 */
export function discriminativeEfficiency(sample: ItemSample): Figure {
  const { marks, rests } = sample;
  const why = whyNoDiscrimination(sample, rests);
  if (why !== null) return noFigure(why);
  return figureOf((100 * covariance(marks, rests)) / covariance(rising(marks), rising(rests)));
}

/** Sorted by a list of plain numbers, which needs no comparison of ours. */
function rising(values: readonly number[]): Float64Array {
  return new Float64Array(values).sort();
}
