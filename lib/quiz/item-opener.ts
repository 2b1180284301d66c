import type { Item } from '../content/item';
import { hash } from '../core/hash';
import { openItem } from '../questions/open-item';
import type { OpenQuestion } from '../questions/open-kind';
import type { Vocabulary } from '../questions/vocabulary';

/** Draws a question of the content with a seed. */
export type OpenItem = (item: Item, seed: string) => OpenQuestion;

/**
 * Draws questions and keeps the `most` scenarios that were asked for last: these are judged by the rule library while they are drawn, and
 * a class that starts together asks for the same few variants. All else is drawn anew: it costs nothing, and is another one for each attempt.
 */
export function itemOpener(vocabulary: Vocabulary, most: number): OpenItem {
  const kept = new Map<string, OpenQuestion>();
  return (item, seed) => {
    if (!('vary' in item.note)) return openItem(item, vocabulary, seed);
    const id = `${item.id} ${itemVersion(item)} ${seed}`;
    const question = kept.get(id) ?? openItem(item, vocabulary, seed);
    kept.delete(id);
    kept.set(id, question);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return question;
  };
}

/** Changes whenever anything of an item does. */
export function itemVersion(item: Item): string {
  return hash(JSON.stringify(item)).toString(36);
}
