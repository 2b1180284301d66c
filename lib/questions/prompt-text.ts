import { plainText } from '../content/plain-text';
import type { ItemOf } from './item-of';
import { kindOf } from './open-item';
import type { Vocabulary } from './vocabulary';

/** An item in one line of plain text, for lists and search. It tells the item from others; it does not tell the answer. */
export function promptText(item: ItemOf, vocabulary: Vocabulary): string {
  return plainText(kindOf(item).title(item, vocabulary));
}
