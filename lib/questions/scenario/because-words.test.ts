import { expect, test } from 'vitest';
import type { Evidence } from '../../rules/evidence';
import { becauseWords } from './because-words';

const said = (message: string, over: Partial<Evidence> = {}): Evidence =>
  ({ message, holds: false, file: null, range: null, layer: null, ...over }) as Evidence;

test('what decides comes first, each once, at most so many', () => {
  const all = [said('holds', { holds: true }), said('a'), said('a'), said('b'), said('c')];
  expect(becauseWords(all, 3)).toBe('- a\n- b\n- c');
  expect(becauseWords(all)).toBe('- a\n- b\n- c\n- holds');
});

test('what nothing sets is said to be the default', () => {
  expect(becauseWords([said('open', { layer: 'default' })])).toBe('- open (nothing sets it: the default)');
});

test('the place is named as people say it', () => {
  const at = { line: 7, column: 1, offset: 0 };
  const range = { start: at, end: at } as Evidence['range'];
  const file = 'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml';
  expect(becauseWords([said('open', { file, range })])).toBe('- open (kube-apiserver.yaml, line\u00a07)');
});
