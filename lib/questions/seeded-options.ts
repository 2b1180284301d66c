import { random } from '../core/random';
import type { Markdown, ShownOption } from './shown';
import type { Verdict } from './verdict';

/** An option as its author knows it. */
export type AuthoredOption = { text: Markdown; correct: boolean; why: Markdown | null };

/** What is true of an option that was shown. */
export type KeyedOption = ShownOption & Omit<AuthoredOption, 'text'>;

/**
 * Puts options in the order that the seed gives, and names them by their place there ("o1", "o2" …): an author's own ids
 * may follow the key. The item's id is mixed in, so that one seed does not order two items alike.
 */
export function seededOptions(
  authored: readonly AuthoredOption[],
  itemId: string,
  seed: string,
): readonly KeyedOption[] {
  return random(`${itemId}/${seed}`)
    .shuffle(authored)
    .map(({ text, correct, why }, place) => ({ id: `o${place + 1}`, text, correct, why }));
}

/** What of the options may be shown before an answer. */
export function shownOptions(options: readonly KeyedOption[]): readonly ShownOption[] {
  return options.map(({ id, text }) => ({ id, text }));
}

/** Every option with what it is and why, once the answer is in. */
export function judgedOptions(
  options: readonly KeyedOption[],
  chosen: readonly string[],
): Verdict['options'] {
  return options.map(({ id, text, correct, why }) => ({
    id,
    text,
    correct,
    chosen: chosen.includes(id),
    explanation: why,
  }));
}
