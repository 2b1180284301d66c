import { expect, test } from 'vitest';
import { countWords } from './count-words';
import { dayWords } from './day-words';
import { waitWords } from './wait-words';

test.each([
  [20_000, 'in less than a minute'],
  [60_000, 'in 1 minute'],
  [480_000, 'in 8 minutes'],
  [59.4 * 60_000, 'in 59 minutes'],
  [60 * 60_000, 'in about 1 hour'],
  [150 * 60_000, 'in about 3 hours'],
])('%i ms is "%s"', (ms, words) => {
  expect(waitWords(ms)).toBe(words);
});

test.each([
  [0, '0 cards'],
  [1, '1 card'],
  [1200, '1,200 cards'],
])('%i counts as "%s"', (count, words) => {
  expect(countWords(count, 'card')).toBe(words);
});

test('days are named without a zone moving them', () => {
  expect(dayWords('2026-11-24')).toBe('Tue 24 Nov');
  expect(dayWords('2027-01-01', 'long')).toBe('1 January 2027');
});
