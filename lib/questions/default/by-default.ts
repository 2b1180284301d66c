import { flipInstance, flipPhases } from '../flip-card';
import type { ItemOf } from '../item-of';
import { defaultsList, knobWords, shownValue } from '../knob-words';
import type { QuestionKind } from '../question-kind';
import type { Markdown, Shown } from '../shown';
import type { Vocabulary } from '../vocabulary';

/** "By default …": the value that a knob has when nobody sets it, at one layer. */
export const byDefault: QuestionKind<'default', Extract<Shown, { form: 'flip' }>, null> = {
  ...flipPhases,
  title: front,
  generate: (item, vocabulary) =>
    flipInstance(front(item, vocabulary), back(item, vocabulary), item.note.why),
};

function front({ note }: ItemOf<'default'>, vocabulary: Vocabulary): Markdown {
  const { sort, name, defaults } = knobWords(vocabulary, note.knob);
  if (note.layer === 'kubeadm') return `By default, what does kubeadm set the ${sort} \`${name}\` to?`;
  const where = defaults.find(({ layer }) => layer === note.layer)?.where;
  const told = where === undefined || where === 'when not set' ? '' : ` ${where}`;
  return `By default, what is the ${sort} \`${name}\`${told}?`;
}

function back({ note }: ItemOf<'default'>, vocabulary: Vocabulary): Markdown {
  const { defaults } = knobWords(vocabulary, note.knob);
  const row = defaults.find(({ layer }) => layer === note.layer);
  if (row === undefined) {
    throw new Error(`"${note.knob}" has no default for layer "${note.layer}": run npm run check:content`);
  }
  const others = defaults.filter(({ layer }) => layer !== note.layer);
  const contrast = others.length === 0 ? '' : `\n\nElsewhere:\n\n${defaultsList(others)}`;
  return `${shownValue(row.value)}\n\n${note.means}${contrast}`;
}
