import type { AnalysedItem } from './analysed-item';
import { type Figure, figureOf, noFigure } from './figure';
import type { ItemCatalogue } from './item-catalogue';
import type { ItemSample } from './item-sample';
import { mean } from './mean';

/**
 * What choosing at random earns on average, in percent of the worth (Moodle: the mean of the options' fractions, so 50 for true or false).
 * Over a pool, the mean of what was drawn.
 */
export function guessScore({ asked }: Pick<ItemSample, 'asked'>, catalogue: ItemCatalogue): Figure {
  if (asked.length === 0) return noFigure('too-few-attempts');
  let [sum, drawn] = [0, 0];
  for (const { questionId, variantSeed, count } of asked) {
    const guess = guessOf(catalogue(questionId, variantSeed));
    if (guess.value === null) return guess;
    sum += guess.value * count;
    drawn += count;
  }
  return figureOf(sum / drawn);
}

function guessOf(item: AnalysedItem | null): Figure {
  if (item === null) return noFigure('item-unknown');
  if (item.choose === null || item.options.length === 0) return noFigure('no-options');
  if (item.choose === 'many') return noFigure('several-right');
  return figureOf(100 * mean(item.options.map(({ key, credit }) => credit ?? (key ? 1 : 0))));
}
