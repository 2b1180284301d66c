import { plainText } from '../content/plain-text';
import type { LintFinding } from './lint-finding';
import { absolutes } from './robots/avoids-absolutes';
import { countWords } from './robots/count-words';
import { wordsOf } from './robots/words-of';

/** A choose question as its reader has it, with its key: written by hand, drawn from a template, or an instructor's own. */
export type ChooseQuestion = {
  kind: 'choose-one' | 'choose-many';
  question: string;
  /** `explained`: somebody says why it is right or wrong. */
  options: readonly { id: string; text: string; correct: boolean; explained: boolean }[];
};

/** Findings about a choose question's form, in the order of the checks. */
export function lintChoose(question: ChooseQuestion): readonly LintFinding[] {
  return checks.flatMap((check) => check(question));
}

type Check = (question: ChooseQuestion) => readonly LintFinding[];

const checks: readonly Check[] = [
  function correctCount({ kind, options }) {
    const right = options.filter(({ correct }) => correct).length;
    const sound = kind === 'choose-one' ? right === 1 : right >= 1 && right < options.length;
    return sound ? [] : [{ code: 'correct-count', option: null }];
  },
  function optionCount({ kind, options }) {
    const most = kind === 'choose-one' ? 6 : 8;
    return options.length < 3 || options.length > most ? [{ code: 'option-count', option: null }] : [];
  },
  function missingExplanation({ options }) {
    return options
      .filter(({ correct, explained }) => !correct && !explained)
      .map(({ id }) => ({ code: 'missing-explanation', option: id }));
  },
  function allOrNone({ options }) {
    return options
      .filter(({ text }) =>
        /\b(?:all|none|both|neither|any) of (?:the above|these|them|the others)\b/i.test(text),
      )
      .map(({ id }) => ({ code: 'all-or-none-of-the-above', option: id }));
  },
  function duplicates({ options }) {
    const texts = options.map(({ text }) => bare(text));
    return options
      .filter((_, place) => texts.indexOf(texts[place] ?? '') < place)
      .map(({ id }) => ({ code: 'duplicate-options', option: id }));
  },
  function overlapping({ options }) {
    return options
      .filter((one) =>
        options.some(
          (other) => other !== one && bare(other.text) !== bare(one.text) && contains(other.text, one.text),
        ),
      )
      .map(({ id }) => ({ code: 'overlapping-options', option: id }));
  },
  function keyLongest({ kind, options }) {
    if (kind !== 'choose-one') return [];
    const length = (text: string) => plainText(text).length;
    const key = options.find(({ correct }) => correct);
    const longest = Math.max(...options.filter(({ correct }) => !correct).map(({ text }) => length(text)));
    return key !== undefined && length(key.text) > 1.3 * longest
      ? [{ code: 'key-longest', option: key.id }]
      : [];
  },
  function absolutesInDistractors({ options }) {
    const absolute = (right: boolean) =>
      options.filter(({ correct, text }) => correct === right && countWords(plainText(text), absolutes) > 0)
        .length;
    return absolute(true) === 0 && absolute(false) > 1
      ? [{ code: 'absolutes-only-in-distractors', option: null }]
      : [];
  },
  function stemWordsInKey({ kind, question, options }) {
    if (kind !== 'choose-one') return [];
    const asked = wordsOf(plainText(question));
    const echoed = (text: string) => [...wordsOf(plainText(text))].filter((word) => asked.has(word)).length;
    const key = options.find(({ correct }) => correct);
    const others = options.filter(({ correct }) => !correct).map(({ text }) => echoed(text));
    return key !== undefined && echoed(key.text) > 1 && Math.max(...others) === 0
      ? [{ code: 'stem-words-only-in-key', option: key.id }]
      : [];
  },
  function articleCue({ question, options }) {
    const article = /\b(an?)\s*(?:…|\.{3}|_+)?\s*[?:.]?\s*$/i.exec(plainText(question))?.[1]?.toLowerCase();
    if (article === undefined) return [];
    return options
      .filter(({ text }) => /^[aeiou]/i.test(plainText(text)) !== (article === 'an'))
      .map(({ id }) => ({ code: 'article-cue', option: id }));
  },
  function negativeStem({ question }) {
    const negative = /\bwhich\b[^?]*\b(?:not|never|cannot|except)\b|\bexcept\b/i;
    const loud =
      /[*_][^*_]*\b(?:not|never|cannot|except)\b[^*_]*[*_]/i.test(question) ||
      /\b(?:NOT|NEVER|CANNOT|EXCEPT)\b/.test(question);
    return negative.test(question) && !loud ? [{ code: 'negative-stem', option: null }] : [];
  },
  function unequalKinds({ options }) {
    const code = options.filter(({ text }) => /^`[^`]+`\.?$/.test(text.trim()));
    const odd =
      code.length === 1
        ? code
        : options.length - code.length === 1
          ? options.filter((o) => !code.includes(o))
          : [];
    return odd
      .filter(({ correct }) => correct)
      .map(({ id }) => ({ code: 'unequal-option-kinds', option: id }));
  },
];

function bare(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.;]?\s*$/, '')
    .trim();
}

function contains(longer: string, shorter: string): boolean {
  return ` ${bare(longer)} `.includes(` ${bare(shorter)} `) && bare(shorter).includes(' ');
}
