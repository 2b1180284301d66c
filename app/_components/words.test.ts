import { expect, test } from 'vitest';
import { countWords } from './count-words';
import { dayWords } from './day-words';
import { momentWords } from './moment-words';
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

test.each([
  ['Europe/Berlin', '2026-11-27T22:59:00Z', 'Fri 27 Nov, 23:59'],
  ['Asia/Kathmandu', '2026-11-27T18:15:00Z', 'Sat 28 Nov, 00:00'],
  // The same wall clock twice: half past two before and after clocks go back.
  ['Europe/Berlin', '2026-10-25T00:30:00Z', 'Sun 25 Oct, 02:30'],
  ['Europe/Berlin', '2026-10-25T01:30:00Z', 'Sun 25 Oct, 02:30'],
  ['UTC', '2027-01-01T08:05:00Z', 'Fri 1 Jan 2027, 08:05'],
])('in %s, %s is "%s"', (zone, at, words) => {
  expect(momentWords(Date.parse(at), zone, Date.parse('2026-11-30T12:00:00Z'))).toBe(words);
});
