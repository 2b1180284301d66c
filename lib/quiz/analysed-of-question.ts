import { plainText } from '../content/plain-text';
import { firstWords } from '../formats/first-words';
import { analysedId, variantOf } from './analysed-of-attempt';
import type { Correction } from './correction';
import { correctionsOf } from './corrections-of';
import type { OpenItem } from './item-opener';
import { lastCorrection } from './last-correction';
import { layKey } from './lay-key';
import { openFrozen } from './open-frozen';
import type { PaperItem, PaperKey } from './paper';
import type { AnalysedItem } from './statistics/analysed-item';

/**
 * What a question of a paper offers, as item analysis takes it: once for each question and variant is enough. The key is the one that
 * grades it: after a correction that of the fixed version, in the names of what was shown.
 */
export function analysedOfQuestion(
  item: PaperItem,
  key: PaperKey,
  openItem: OpenItem,
  corrections: readonly Correction[] = [],
): AnalysedItem {
  const about = { questionId: analysedId(item), variantSeed: variantOf(item) };
  const { form } = item.shown;
  const choose =
    form === 'choose-many' ? 'many' : form === 'choose-one' || form === 'map-name' ? 'one' : null;
  const names = key.options;
  if (key.question.kind === 'challenge' || choose === null || names === null)
    return { ...about, choose: null, options: [] };
  const newKey = lastCorrection(correctionsOf(item, corrections), 'key');
  const laid = newKey === undefined ? null : layKey(item, key, newKey);
  const { question } = laid?.key ?? key;
  if (question.kind === 'challenge') return { ...about, choose: null, options: [] };
  const opened = openFrozen(question, item.seed, openItem);
  const shownAs = new Map([...(laid?.names.options ?? [])].map(([asked, now]) => [now, asked]));
  const [first = ''] = Object.keys(opened.options ?? names);
  // Any answer tells of all options what they are.
  const { options } = opened.answer({ form, chosen: choose === 'many' ? [first] : first });
  const credits = creditsOf(question);
  return {
    ...about,
    choose,
    options: options
      .map(({ id, text, correct }) => {
        const name = names[shownAs.get(id) ?? id] ?? id;
        return {
          id: name,
          label: firstWords(plainText(text)) ?? name,
          key: correct,
          credit: credits?.get(opened.options?.[id] ?? name) ?? null,
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
