import type { ItemOf } from './item-of';
import { openItem } from './open-item';
import type { Shown } from './shown';
import type { Vocabulary } from './vocabulary';

/**
 * The question to show for an item: the same seed gives the same bytes for ever. Nothing in it tells the key of a
 * question that is graded. Throws only if the item names a knob or path that the vocabulary lacks (check:content).
 */
export function presentItem(item: ItemOf, vocabulary: Vocabulary, seed: string): Shown {
  return openItem(item, vocabulary, seed).shown;
}
