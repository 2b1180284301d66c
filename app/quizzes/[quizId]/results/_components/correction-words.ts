import type { Correction } from '@/lib/quiz/correction';

/** What each kind of correction does, in words. */
export const CORRECTION_WORDS: Readonly<Record<Correction['type'], string>> = {
  drop: 'It counts for nobody',
  full: 'Everybody who was asked has all its points',
  points: 'It is worth other points',
  rule: 'Partly right answers count by another rule',
  key: 'It is graded by a fixed version of the question',
};
