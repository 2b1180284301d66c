import type { Band } from './band-of';

/** How the discrimination index is read. Source: Moodle's "Quiz report statistics" (docs.moodle.org). */
export const discriminationBands: readonly Band[] = [
  { below: 0, words: 'the question is probably invalid' },
  { below: 20, words: 'very weak discrimination' },
  { below: 30, words: 'weak discrimination' },
  { below: 50, words: 'adequate discrimination' },
  { below: Infinity, words: 'very good discrimination' },
];
