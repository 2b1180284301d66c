import type { Verdict } from './verdict';

/**
 * The verdict on something that is no answer. It costs nothing, so it tells nothing either: no key, no explanations,
 * only the sentence that says what to do.
 */
export function invalidVerdict(sentence: string): Verdict {
  return { outcome: 'invalid', points: 0, of: 1, proposed: null, correct: '', options: [], why: sentence };
}
