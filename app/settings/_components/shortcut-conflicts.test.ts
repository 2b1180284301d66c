import { expect, test } from 'vitest';
import { DEFAULT_SHORTCUTS } from '../../_question/default-shortcuts';
import { shortcutConflicts } from './shortcut-conflicts';

test('the usual keys do not collide', () => {
  expect(shortcutConflicts(DEFAULT_SHORTCUTS)).toEqual({});
});

test('two on one key name each other, an empty one is named', () => {
  const messages = shortcutConflicts({ ...DEFAULT_SHORTCUTS, again: '2', undo: '' });
  expect(Object.keys(messages).sort()).toEqual(['again', 'hard', 'undo']);
});

test('case makes a different key', () => {
  expect(shortcutConflicts({ ...DEFAULT_SHORTCUTS, info: 'F' })).toEqual({});
});
