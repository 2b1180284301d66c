import { expect, test } from 'vitest';
import type { KeyPress } from '@/app/_question/key-command';
import { takingKey } from './taking-key';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  ctrl: false,
  alt: false,
  meta: false,
  shift: false,
  composing: false,
  focus: 'page',
  dialogOpen: false,
  ...over,
});

test.each([
  ['3', {}, { do: 'choose', index: 2 }],
  ['5', {}, null],
  ['0', {}, null],
  ['f', {}, { do: 'flag' }],
  ['F', {}, { do: 'flag' }],
  ['t', {}, { do: 'time' }],
  ['?', {}, { do: 'help' }],
  ['[', {}, { do: 'previous' }],
  [']', { focus: 'option' }, { do: 'next' }],
  ['ArrowRight', { focus: 'option' }, { do: 'next' }],
  ['ArrowDown', { focus: 'option' }, null],
  ['ArrowLeft', { focus: 'text' }, null],
  ['f', { focus: 'text' }, null],
  ['f', { dialogOpen: true }, null],
  ['f', { ctrl: true }, null],
  ['f', { repeat: true }, null],
  ['Enter', { focus: 'option' }, { do: 'submit' }],
  ['Enter', { focus: 'control' }, null],
] as const)('%s %o', (key, over, command) => {
  expect(takingKey(press(key, over), { options: 4, singleKeys: true })).toEqual(command);
});

test('single keys can be switched off; arrows stay', () => {
  const off = { options: 4, singleKeys: false };
  expect(['1', 'f', ']', '?'].map((key) => takingKey(press(key), off))).toEqual([null, null, null, null]);
  expect(takingKey(press('ArrowRight'), off)).toEqual({ do: 'next' });
});
