import { expect, test } from 'vitest';
import type { OwnBody } from '@/lib/quiz/own-question';
import { ownChoice } from '@/lib/testing/quiz-samples';
import { keyWords } from './key-words';

const row = (text: string, fraction: number) => ({ text, fraction, feedback: null });

test.each<[OwnBody, string]>([
  [ownChoice().body, '10250'],
  [
    { kind: 'choose-many', shuffle: true, options: [row('`a`', 0.5), row('b', 0.5), row('c', -1)] },
    'a and b',
  ],
  [{ kind: 'true-false', holds: false, whenTrue: null, whenFalse: null }, 'false'],
  [{ kind: 'type-in', caseMatters: false, answers: [row('x', 1), row('y', 0.5)] }, 'x or y (50\u00a0%)'],
  [{ kind: 'number', answers: [{ from: 1, to: 2, fraction: 1, feedback: null }] }, '1 to 2'],
  [{ kind: 'match', pairs: [{ left: 'a', right: 'b' }], spare: ['c'], shuffle: true }, 'a: b'],
  [{ kind: 'order', steps: ['a', 'b'] }, 'a, then b'],
  [
    { kind: 'gaps', gaps: [{ kind: 'choose-one', options: [row('a', 1), row('b', 0)], points: 1 }] },
    'gap 1: a',
  ],
])('%j: %s', (body, words) => {
  expect(keyWords({ body })).toBe(words);
});
