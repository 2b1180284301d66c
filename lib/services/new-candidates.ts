import 'server-only';
import type { Item } from '../content/item';
import { countTouched } from '../db/count-touched';
import { listFresh } from '../db/list-fresh';
import { listTouched } from '../db/list-touched';

/** Decks up to this size are looked at whole, so that the number held back is exact. */
const WHOLE = 2000;

/**
 * The items of a deck that are new to the learner and may be asked on `today`, in the deck's order. In a deck of thousands the
 * search ends when `enough` are found.
 */
export async function newCandidates(
  learnerId: string,
  items: readonly Item[],
  today: number,
  enough: number,
): Promise<Item[]> {
  const [fresh, touchedCards] = await Promise.all([listFresh(learnerId, today), countTouched(learnerId)]);
  // Everything was met: the common end of a deck, and no reason to look at each item.
  if (touchedCards >= items.length && items.length > WHOLE) {
    return fresh.size === 0 ? [] : items.filter((item) => fresh.has(item.id));
  }
  const found: Item[] = [];
  for (
    let start = 0;
    start < items.length && (items.length <= WHOLE || found.length < enough);
    start += WHOLE
  ) {
    const part = items.slice(start, start + WHOLE);
    const touched = await listTouched(
      learnerId,
      part.map((item) => item.id),
    );
    for (const item of part) if (!touched.has(item.id) || fresh.has(item.id)) found.push(item);
  }
  return found;
}
