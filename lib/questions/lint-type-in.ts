import type { Note } from '../content/note';
import { plainText } from '../content/plain-text';
import type { LintFinding } from './lint-finding';
import { forgivingMatch } from './type-in/forgiving-match';

/** What the checks read of a question whose answer is typed: own questions of quizzes have that too. */
export type TypeInQuestion = Pick<
  Extract<Note, { kind: 'type-in' }>,
  'question' | 'expects' | 'accept' | 'nearMisses'
>;

/** Findings about a question whose answer is typed. */
export function lintTypeIn(question: TypeInQuestion): readonly LintFinding[] {
  return checks.flatMap((check) => check(question));
}

const checks: readonly ((question: TypeInQuestion) => readonly LintFinding[])[] = [
  function answerInStem({ question, accept }) {
    const stem = plainText(question).toLowerCase();
    return accept
      .filter((text) => stem.includes(text.toLowerCase().replace(/^-+/, '')))
      .map((text) => ({ code: 'answer-in-stem', option: text }));
  },
  function nearMissAccepted({ expects, accept, nearMisses }) {
    const expected = { expects, accept, nearMisses: [], knownFields: [] };
    return nearMisses
      .filter(({ text }) => forgivingMatch(text, expected).outcome === 'right')
      .map(({ text }) => ({ code: 'near-miss-accepted', option: text }));
  },
];
