import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import type { DeckChoice } from '../srs/learner-settings';
import { deckItems } from './deck-items';

export type Deck = { items: readonly Item[]; has: ReadonlySet<string> };

const decks = new WeakMap<Catalogue, Map<string, Deck>>();
/** A learner picks from a handful of decks; path choices could be many, so the memory is bounded. */
const KEPT = 64;

/** A deck's items with a set of their ids, made once per catalogue and choice. */
export function deck(catalogue: Catalogue, choice: DeckChoice): Deck {
  const kept = decks.get(catalogue) ?? new Map<string, Deck>();
  decks.set(catalogue, kept);
  const key = JSON.stringify(choice);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const items = deckItems(catalogue, choice);
  const made = { items, has: new Set(items.map((item) => item.id)) };
  kept.set(key, made);
  return made;
}
