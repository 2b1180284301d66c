import type { AnalysedItem } from './analysed-item';
import type { ItemCatalogue } from './item-catalogue';
import type { ItemSample } from './item-sample';
import type { UndefinedReason } from './undefined-reasons';

/** What every response of a sample was offered, or why there is no one such thing. */
export function itemOptions(
  { asked }: Pick<ItemSample, 'asked'>,
  catalogue: ItemCatalogue,
): { item: AnalysedItem; why: null } | { item: null; why: UndefinedReason } {
  const [first] = asked;
  if (first === undefined) return { item: null, why: 'too-few-attempts' };
  if (asked.some(({ questionId }) => questionId !== first.questionId))
    return { item: null, why: 'several-questions' };
  const found = new Set(asked.map(({ questionId, variantSeed }) => catalogue(questionId, variantSeed)));
  const [item] = found;
  if (found.has(null) || item === null || item === undefined) return { item: null, why: 'item-unknown' };
  if (found.size > 1) return { item: null, why: 'options-vary' };
  if (item.choose === null || item.options.length === 0) return { item: null, why: 'no-options' };
  return { item, why: null };
}
