import { expect, test } from 'vitest';
import { moveStep } from './move-step';

test.each([
  [0, 1, 'bac'],
  [2, -1, 'acb'],
  [0, 2, 'bca'],
  [0, -1, 'abc'],
  [2, 1, 'abc'],
  [7, -1, 'abc'],
])('the step at %i by %i', (from, by, expected) => {
  expect(moveStep([...'abc'], from, by).join('')).toBe(expected);
});
