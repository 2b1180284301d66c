import type { ContentProblem } from '../content/content-problem';
import type { Note } from '../content/note';
import { plainText } from '../content/plain-text';

/** How often a guesser who knows nothing but one habit would hit a correct option, against blind chance. */
export type GuessRates = { questions: number; longest: number; first: number; chance: number };

const MARGIN = 0.05;
/** Below this many questions a rate is noise, so it is reported and does not fail. */
const ENOUGH = 20;

type ChooseNote = Note & { kind: 'choose-one' | 'choose-many' };

/** Rates from 0 to 1 over the live choose-one and choose-many notes; all 0 when there are none. Ties for longest share the hit. */
export function guessRates(notes: readonly Note[]): GuessRates {
  const questions = notes.filter(
    (note): note is ChooseNote => note.status === 'live' && note.kind.startsWith('choose-'),
  );
  const mean = (rate: (note: ChooseNote) => number) =>
    questions.length === 0 ? 0 : questions.reduce((sum, note) => sum + rate(note), 0) / questions.length;
  return {
    questions: questions.length,
    longest: mean((note) => {
      const lengths = note.options.map((option) => plainText(option.text).length);
      const most = Math.max(...lengths);
      const longest = note.options.filter((_, index) => lengths[index] === most);
      return longest.filter((option) => option.correct).length / longest.length;
    }),
    first: mean((note) => (note.options[0]?.correct ? 1 : 0)),
    chance: mean((note) => note.options.filter((option) => option.correct).length / note.options.length),
  };
}

/** A problem for each habit that beats chance by more than five points. */
export function checkGuessRates(notes: readonly Note[]): ContentProblem[] {
  const { questions, longest, first, chance } = guessRates(notes);
  if (questions < ENOUGH) return [];
  const place = { file: 'items', line: 1, column: 1 };
  const problems: ContentProblem[] = [];
  const compare = (rate: number) => `${percent(rate)} of ${questions} questions (chance ${percent(chance)})`;
  if (longest > chance + MARGIN)
    problems.push({
      code: 'key-length',
      ...place,
      message: `Picking the longest option is right in ${compare(longest)}: shorten keys or write fuller wrong options.`,
    });
  if (first > chance + MARGIN)
    problems.push({
      code: 'key-position',
      ...place,
      message: `Picking the first option is right in ${compare(first)}: move keys to other places.`,
    });
  return problems;
}

/** 0.234 → "23.4 %". */
export function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}
