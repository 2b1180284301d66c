import { expect, test } from 'vitest';
import type { Evidence } from './evidence';
import { saidOnce } from './said-once';

const one = (message: string, holds: Evidence['holds'], because?: readonly Evidence[]): Evidence => ({
  ...{ id: message, message, holds, file: null, range: null },
  ...(because ? { because } : {}),
});

test('a sentence that several claims rest on is said once, as weak as it is for any of them', () => {
  const list = [one('no CA', 'conditional', [one('x', true)]), one('port', true), one('no CA', false)];
  expect(saidOnce(list)).toEqual([one('no CA', false, [one('x', true)]), one('port', true)]);
});

test('the same words about two places are two reasons', () => {
  const list = [
    { ...one('refused', false), file: 'a' },
    { ...one('refused', false), file: 'b' },
  ];
  expect(saidOnce(list)).toEqual(list);
});

test('what they rest on is joined, each once', () => {
  const list = [one('a', false, [one('x', false)]), one('a', false, [one('x', false), one('y', true)])];
  expect(saidOnce(list)).toEqual([one('a', false, [one('x', false), one('y', true)])]);
});
