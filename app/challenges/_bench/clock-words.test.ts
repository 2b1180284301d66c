import { expect, test } from 'vitest';
import { clockWords } from './clock-words';

test.each([
  [0, '0:00'],
  [-5, '0:00'],
  [7499, '0:07'],
  [59_600, '1:00'],
  [187_000, '3:07'],
  [3_660_000, '61:00'],
])('%i ms is %s', (milliseconds, words) => {
  expect(clockWords(milliseconds)).toBe(words);
});
