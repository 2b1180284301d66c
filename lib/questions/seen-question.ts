import type { Item } from '../content/item';
import { plainText } from '../content/plain-text';
import { openItem } from './open-item';
import type { KeyedQuestion } from './robots/robot-rates';
import type { Vocabulary } from './vocabulary';

/**
 * A choose question as a robot sees it under a seed, with the places of the right options, found by answering. Null for
 * items that offer no options to choose from, and for the map, whose names are the same few for all.
 */
export function seenQuestion(item: Item, vocabulary: Vocabulary, seed: string): KeyedQuestion | null {
  const { shown, answer } = openItem(item, vocabulary, seed);
  if (shown.form !== 'choose-one' && shown.form !== 'choose-many') return null;
  const first = shown.options[0]?.id ?? '';
  const verdict = answer({ form: shown.form, chosen: shown.form === 'choose-one' ? first : [first] });
  return {
    stem: plainText(shown.prompt),
    options: shown.options.map(({ text }) => plainText(text)),
    right: verdict.options.flatMap(({ correct }, place) => (correct ? [place] : [])),
  };
}
