import { firstWords } from '../formats/first-words';
import { analysedId, variantOf } from './analysed-of-attempt';
import type { OpenItem } from './item-opener';
import { openFrozen } from './open-frozen';
import type { PaperItem, PaperKey } from './paper';
import type { AnalysedItem } from './statistics/analysed-item';

/** What a question of a paper offers, as item analysis takes it: once for each question and variant is enough. */
export function analysedOfQuestion(
  item: PaperItem,
  { question, options: names }: PaperKey,
  openItem: OpenItem,
): AnalysedItem {
  const about = { questionId: analysedId(item), variantSeed: variantOf(item) };
  const { form } = item.shown;
  const choose =
    form === 'choose-many' ? 'many' : form === 'choose-one' || form === 'map-name' ? 'one' : null;
  if (question.kind === 'challenge' || choose === null || names === null)
    return { ...about, choose: null, options: [] };
  const { answer } = openFrozen(question, item.seed, openItem);
  const [first = ''] = Object.keys(names);
  // Any answer tells of all options what they are.
  const { options } = answer({ form, chosen: choose === 'many' ? [first] : first });
  const credits = creditsOf(question);
  return {
    ...about,
    choose,
    options: options
      .map(({ id, text, correct }) => {
        const name = names[id] ?? id;
        return {
          id: name,
          label: firstWords(text) ?? name,
          key: correct,
          credit: credits?.get(name) ?? null,
        };
      })
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })),
  };
}

/** Shares that an author gave, by the name of the option: what guessing earns depends on them. */
function creditsOf(question: PaperKey['question']): ReadonlyMap<string, number> | null {
  if (question.kind !== 'own') return null;
  const { body } = question.question;
  return body.kind === 'choose-one' || body.kind === 'choose-many'
    ? new Map(body.options.map(({ fraction }, at) => [String(at + 1), fraction]))
    : null;
}
