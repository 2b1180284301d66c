import type { ItemCatalogue } from './item-catalogue';
import { itemOptions } from './item-options';
import type { ItemSample } from './item-sample';

/** How many answers to an item came out how, and how many chose each option (empty where there is no one list of them). */
export type AnswerCounts = {
  right: number;
  partly: number;
  wrong: number;
  /** Left without an answer, or never seen. */
  blank: number;
  chosen: readonly { id: string; label: string; key: boolean; count: number }[];
};

/** Counts the answers to an item: what may be shown of however few people. */
export function answerCounts(sample: ItemSample, catalogue: ItemCatalogue): AnswerCounts {
  const counts = { right: 0, partly: 0, wrong: 0, blank: 0 };
  const takers = new Map<string, number>();
  for (const { response } of sample.drawn) {
    const { points, of, answered, chosenOptions } = response;
    if (!answered) counts.blank++;
    else if (points >= of) counts.right++;
    else if (points > 0) counts.partly++;
    else counts.wrong++;
    for (const id of chosenOptions ?? []) takers.set(id, (takers.get(id) ?? 0) + 1);
  }
  const options = itemOptions(sample, catalogue).item?.options ?? [];
  return {
    ...counts,
    chosen: options.map(({ id, label, key }) => ({ id, label, key, count: takers.get(id) ?? 0 })),
  };
}
