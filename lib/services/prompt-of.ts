import 'server-only';
import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { promptText } from '../questions/prompt-text';

const texts = new WeakMap<Catalogue, Map<string, string>>();

/** What an item asks, as one line of plain text; made once, as browsing looks through all of them at each key. */
export function promptOf(catalogue: Catalogue, item: Item): string {
  const known = texts.get(catalogue) ?? new Map<string, string>();
  texts.set(catalogue, known);
  const text = known.get(item.id) ?? promptText(item, catalogue);
  known.set(item.id, text);
  return text;
}
