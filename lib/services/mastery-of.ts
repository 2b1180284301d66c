import type { Catalogue } from '../content/catalogue';
import type { StoredCard } from '../db/stored-card';
import { retrievability } from '../srs/retrievability';
import type { PathMastery } from './page-views';

/** How well each path is remembered on the study day `today`, by the learner's cards and FSRS weights. */
export function masteryOf(
  catalogue: Catalogue,
  cards: readonly StoredCard[],
  today: number,
  weights: readonly number[],
): PathMastery[] {
  const byItem = new Map(cards.map((card) => [card.itemId, card.memory]));
  return catalogue.paths.map((path) => {
    const items = catalogue.itemsOfPath(path.id);
    const recalls = items.flatMap((item) => {
      const memory = byItem.get(item.id);
      const recall = memory === undefined ? null : retrievability(memory, today, weights);
      return recall === null ? [] : [recall];
    });
    return {
      path: path.id,
      name: path.title,
      items: items.length,
      studied: recalls.length,
      recall: recalls.length === 0 ? null : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    };
  });
}
