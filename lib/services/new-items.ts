import 'server-only';
import { listCards } from '../db/list-cards';

/** Of these items the ones that the learner has no memory of yet. */
export async function newItems(learnerId: string, itemIds: readonly string[]): Promise<readonly string[]> {
  if (itemIds.length === 0) return [];
  const cards = await listCards(learnerId, itemIds);
  const known = new Set(cards.filter(({ memory }) => memory.state !== 'new').map(({ itemId }) => itemId));
  return itemIds.filter((itemId) => !known.has(itemId));
}
