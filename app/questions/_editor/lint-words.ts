import type { LintCode } from '@/lib/questions/lint-finding';

/** What a finding says to the author: what it is, and why it matters. */
export const LINT_WORDS: Readonly<Record<LintCode, string>> = {
  'absolutes-only-in-distractors':
    'Words like “always” or “never” stand only in wrong options: who avoids them is right without knowing.',
  'all-or-none-of-the-above':
    '“All of the above” and “none of the above” test logic, not knowledge. Say what is meant.',
  'answer-in-stem': 'The question says its own answer.',
  'article-cue': '“a” or “an” before the options fits only some of them.',
  'correct-count': 'Count the right options: “choose one” has one, “choose many” has some, but not all.',
  'duplicate-options': 'Two options say the same.',
  'key-longest': 'The right option is the longest by far: who picks the longest is right without knowing.',
  'missing-explanation': 'Nothing says why this wrong option is wrong. Learners read that after a miss.',
  'near-miss-accepted': 'An answer that should be wrong is taken as right.',
  'negative-stem': 'A negative is easily read over. Turn the question round, or make the word bold.',
  'option-count': 'Three to six options work best.',
  'overlapping-options': 'One option is part of another, so both may be right.',
  'stem-words-only-in-key': 'Words of the question stand only in the right option: they give it away.',
  'unequal-option-kinds': 'One option is of another kind than the rest, so it stands out.',
};
