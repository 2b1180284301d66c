import { expect, test } from 'vitest';
import type { Evidence } from '../../rules/evidence';
import { becauseWords } from './because-words';

const said = (message: string, over: Partial<Evidence> = {}): Evidence =>
  ({ message, holds: false, file: null, range: null, layer: null, ...over }) as Evidence;

test.each([
  ['`--a` and --anonymous-auth=true, then --b.', '- `--a` and `--anonymous-auth=true`, then `--b`.'],
  ['--tls-cert-file names (--x=/a/b.c).', '- `--tls-cert-file` names (`--x=/a/b.c`).'],
  ['nothing -- here, x--y', '- nothing -- here, x--y'],
])('%s: flags are code', (message, words) => {
  expect(becauseWords([said(message)])).toBe(words);
});

test('what decides comes first, each once, at most so many', () => {
  const all = [said('holds', { holds: true }), said('a'), said('a'), said('b'), said('c')];
  expect(becauseWords(all, 3)).toBe('- a\n- b\n- c');
  expect(becauseWords(all)).toBe('- a\n- b\n- c\n- holds');
});

test('what nothing sets is said to be the default', () => {
  expect(becauseWords([said('open', { layer: 'default' })])).toBe('- open (nothing sets it: the default)');
});
