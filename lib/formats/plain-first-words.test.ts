import { expect, test } from 'vitest';
import { plainFirstWords } from './plain-first-words';

test.each([
  ['`--anonymous-auth=false`', '--anonymous-auth=false'],
  ['Set **all** of *them*', 'Set all of them'],
  ['_Which_ of __these__?', 'Which of these?'],
  ['Write `KUBELET_EXTRA_ARGS` there', 'Write KUBELET_EXTRA_ARGS there'],
  ['# A heading\n\n> said', 'A heading said'],
  ['- one\n- two', 'one two'],
  ['a <pod> -> b', 'a <pod> -> b'],
  ['``` \n ```', null],
])('%s', (markdown, plain) => {
  expect(plainFirstWords(markdown)).toBe(plain);
});
