import type { Band } from './band-of';

/** How internal consistency (100 α) is read. Source: Moodle's "Quiz report statistics": below 64 unsatisfactory, from 75 satisfactory. */
export const reliabilityBands: readonly Band[] = [
  { below: 64, words: 'unsatisfactory' },
  { below: 75, words: 'between unsatisfactory and satisfactory' },
  { below: Infinity, words: 'satisfactory' },
];
