import { expect, test } from 'vitest';
import { cellsWords } from './cells-words';
import { timeLeftWords } from './time-left-words';

test.each([
  ['', ''],
  ['aaaannb', 'not seen 5, 6; answered 1–4; handed in without an answer 7'],
  ['sgf', 'seen 1; flagged, no answer 3; flagged, answered 2'],
])('%s is "%s"', (cells, words) => {
  expect(cellsWords(cells)).toBe(words);
});

test.each([
  [-5, '0:00'],
  [999, '0:01'],
  [61_000, '1:01'],
  [3_600_000, '1:00:00'],
  [90_000_000, '25:00:00'],
])('%i ms left is "%s"', (left, words) => {
  expect(timeLeftWords(left)).toBe(words);
});
