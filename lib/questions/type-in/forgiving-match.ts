import type { Markdown } from '../shown';
import { matchers } from './matchers';
import { typedText } from './typed-text';

export type Expects = keyof typeof matchers;

export type Expected = {
  expects: Expects;
  /** All are right; the first is shown. */
  accept: readonly string[];
  nearMisses: readonly { text: string; why: Markdown }[];
  /** Config fields that there are: the last segment of a field is enough only where it points at one of them. */
  knownFields: readonly string[];
};

/** How near the typed text comes, with words for what stands between. `unreadable` is no answer at all. */
export type Match = {
  outcome: 'right' | 'partly' | 'wrong' | 'unreadable';
  remark: Markdown | null;
};

/**
 * Compares what was typed with what is accepted, forgiving what Kubernetes or a keyboard makes meaningless, by kind of
 * answer (see matchers.ts). The author's near misses win over a partly right reading. Never throws.
 */
export function forgivingMatch(input: string, expected: Expected): Match {
  const typed = typedText(input);
  if (typed === null) {
    return { outcome: 'unreadable', remark: 'Type an answer of at most 300 characters, on one line.' };
  }
  const match = matchers[expected.expects];
  const readings = expected.accept.map((accepted) => match(typed, accepted, expected.knownFields));
  if (readings.some(({ outcome }) => outcome === 'right')) return { outcome: 'right', remark: null };
  const nearMiss = expected.nearMisses.find(
    ({ text }) => match(typed, typedText(text) ?? text, []).outcome === 'right',
  );
  if (nearMiss !== undefined) return { outcome: 'wrong', remark: nearMiss.why };
  // What is partly right always has a remark, so the first remark is the nearest reading.
  return readings.find(({ remark }) => remark !== null) ?? { outcome: 'wrong', remark: null };
}
