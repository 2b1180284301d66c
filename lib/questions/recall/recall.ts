import { flipInstance, flipPhases } from '../flip-card';
import type { ItemOf } from '../item-of';
import { defaultsList, knobWords } from '../knob-words';
import type { QuestionKind } from '../question-kind';
import type { Markdown, Shown } from '../shown';
import type { Vocabulary } from '../vocabulary';

/** A flag or field: its name from its purpose, or its purpose from its name. */
export const recall: QuestionKind<'recall', Extract<Shown, { form: 'flip' }>, null> = {
  ...flipPhases,
  title: front,
  generate: (item, vocabulary) =>
    flipInstance(front(item, vocabulary), back(item, vocabulary), item.note.why),
};

function front(item: ItemOf<'recall'>, vocabulary: Vocabulary): Markdown {
  const { sort, name } = knobWords(vocabulary, item.note.knob);
  return asksName(item)
    ? `Which ${sort} ${unstopped(item.note.purpose)}?`
    : `What does the ${sort} \`${name}\` do?`;
}

function back(item: ItemOf<'recall'>, vocabulary: Vocabulary): Markdown {
  const { name, twin, defaults } = knobWords(vocabulary, item.note.knob);
  const named = twin === null ? `\`${name}\`` : `\`${name}\` (its twin is \`${twin}\`)`;
  const answer = asksName(item) ? named : (item.note.meaning ?? `It ${unstopped(item.note.purpose)}.`);
  return defaults.length === 0 ? answer : `${answer}\n\nDefault:\n\n${defaultsList(defaults)}`;
}

function asksName(item: ItemOf<'recall'>): boolean {
  return item.direction === 'name';
}

function unstopped(purpose: Markdown): Markdown {
  return purpose.trim().replace(/[.?]$/, '');
}
