import type { ItemOf } from './item-of';
import { openItem } from './open-item';
import type { Verdict } from './verdict';
import type { Vocabulary } from './vocabulary';

/**
 * Grades whatever came back for the question that `presentItem` gave with the same seed. No answer makes it throw:
 * blank or garbage is `invalid`, costs nothing and tells nothing of the key.
 */
export function gradeItem(item: ItemOf, vocabulary: Vocabulary, seed: string, answer: unknown): Verdict {
  return openItem(item, vocabulary, seed).answer(answer);
}
