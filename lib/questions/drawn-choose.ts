import type { Item } from '../content/item';
import type { ChooseQuestion } from './lint-choose';
import { openItem } from './open-item';
import type { Vocabulary } from './vocabulary';

/**
 * A choose question as a seed draws it, with its key, found by answering: what the linter and the robots look at. Null for items that
 * offer no options to choose from, and for the map, whose names are the same few for all.
 */
export function drawnChoose(item: Item, vocabulary: Vocabulary, seed: string): ChooseQuestion | null {
  const { shown, answer } = openItem(item, vocabulary, seed);
  if (shown.form !== 'choose-one' && shown.form !== 'choose-many') return null;
  const first = shown.options[0]?.id ?? '';
  const { options } = answer({ form: shown.form, chosen: shown.form === 'choose-one' ? first : [first] });
  return {
    kind: shown.form,
    question: shown.prompt,
    options: options.map(({ id, text, correct, explanation }) => ({
      id,
      text,
      correct,
      explained: explanation !== null,
    })),
  };
}
