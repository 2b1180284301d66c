import { expect, test } from 'vitest';
import { ownChoice } from '../testing/quiz-samples';
import { lintOwn } from './lint-own';
import type { OwnBody } from './own-question';

const choice = (...options: [string, number, string | null][]): OwnBody => ({
  kind: 'choose-one',
  shuffle: true,
  options: options.map(([text, fraction, feedback]) => ({ text, fraction, feedback })),
});

test.each<[string, string, OwnBody, { code: string; option: string | null }[]]>([
  ['a sound one', 'Which port?', choice(['10250', 1, null], ['6443', 0, 'no'], ['2379', 0, 'no']), []],
  [
    'a key that is far the longest, and a wrong option without a reason',
    'Which port?',
    choice(['10250, which the kubelet serves on', 1, null], ['6443', 0, null], ['2379', 0, 'no']),
    [
      { code: 'missing-explanation', option: '2' },
      { code: 'key-longest', option: '1' },
    ],
  ],
  [
    'an answer that the question gives away',
    'The kubelet of a node is called what?',
    { kind: 'type-in', caseMatters: false, answers: [{ text: 'kubelet', fraction: 1, feedback: null }] },
    [{ code: 'answer-in-stem', option: 'kubelet' }],
  ],
  ['options that are not written yet', '', choice(['', 1, null], ['', 0, null], ['', 0, null]), []],
  [
    'options of which some are written',
    'Which port?',
    choice(['', 1, null], ['6443', 0, null], ['', 0, null]),
    [{ code: 'missing-explanation', option: '2' }],
  ],
  [
    'a kind without checks',
    'True?',
    { kind: 'true-false', holds: true, whenTrue: null, whenFalse: null },
    [],
  ],
])('%s', (_name, prompt, body, findings) => {
  expect(lintOwn(ownChoice({ prompt, body }))).toEqual(findings);
});
