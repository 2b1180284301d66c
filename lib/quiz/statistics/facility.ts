import { type Figure, figureOf, noFigure } from './figure';
import type { ItemSample } from './item-sample';
import { mean } from './mean';

/** Facility in percent: what is earned here on average, of its worth (Moodle's facility index). High is easy. */
export function facility({ of, marks }: Pick<ItemSample, 'of' | 'marks'>): Figure {
  if (marks.length === 0) return noFigure('too-few-attempts');
  if (of === 0) return noFigure('no-points');
  return figureOf((100 * mean(marks)) / of);
}
