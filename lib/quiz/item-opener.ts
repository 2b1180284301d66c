import type { Item } from '../content/item';
import { hash } from '../core/hash';
import { openItem } from '../questions/open-item';
import type { OpenQuestion } from '../questions/open-kind';
import type { Vocabulary } from '../questions/vocabulary';

/** Draws a question of the content with a seed. */
export type OpenItem = (item: Item, seed: string) => OpenQuestion;

/**
 * Draws questions and keeps the `most` that were asked for last: a scenario is judged by the rule library while it is drawn, and a class
 * that starts together asks for the same few variants.
 */
export function itemOpener(vocabulary: Vocabulary, most: number): OpenItem {
  const kept = new Map<string, OpenQuestion>();
  return (item, seed) => {
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
