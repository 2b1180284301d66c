import { expect, test } from 'vitest';
import { backOff } from './back-off';

test.each([
  [1, 1000],
  [2, 2000],
  [6, 32_000],
  [7, 60_000],
  [50, 60_000],
])('after failure %i: %i ms', (attempt, ms) => {
  expect(backOff(attempt)).toBe(ms);
});
