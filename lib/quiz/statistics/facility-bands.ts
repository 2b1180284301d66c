import type { Band } from './band-of';

/**
 * How facility is read. Source: the Open University's bands in Moodle's "Quiz report statistics" (docs.moodle.org), which are of whole
 * percents (5 or less, 6–10, …): the border lies half-way.
 */
export const facilityBands: readonly (Band & { flag: 'too-hard' | 'too-easy' | null })[] = [
  { below: 5.5, words: 'extremely difficult, or something is wrong with it', flag: 'too-hard' },
  { below: 10.5, words: 'very difficult', flag: 'too-hard' },
  { below: 20.5, words: 'difficult', flag: null },
  { below: 34.5, words: 'moderately difficult', flag: null },
  { below: 65.5, words: 'about right', flag: null },
  { below: 80.5, words: 'fairly easy', flag: null },
  { below: 89.5, words: 'easy', flag: null },
  { below: 94.5, words: 'very easy', flag: 'too-easy' },
  { below: Infinity, words: 'extremely easy', flag: 'too-easy' },
];
