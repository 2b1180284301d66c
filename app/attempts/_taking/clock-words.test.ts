import { expect, test } from 'vitest';
import { clockWords, passedMark, spokenWords } from './clock-words';

test.each([
  [0, '0:00', 'no time'],
  [1, '0:01', '1 second'],
  [61_000, '1:01', '1 minute and 1 second'],
  [1_800_000, '30:00', '30 minutes'],
  [3_909_001, '1:05:10', '1 hour and 5 minutes and 10 seconds'],
])('%s ms', (ms, clock, spoken) => {
  expect([clockWords(ms), spokenWords(ms)]).toEqual([clock, spoken]);
});

test.each([
  [1_800_001, 1_800_000, 30],
  [1_800_000, 1_799_000, null],
  [900_500, 899_500, 15],
  [301_000, 299_000, 5],
  [60_001, 59_001, 1],
  [2_000_000, 50_000, 30],
])('from %s to %s ms the mark of %s minutes goes by', (before, now, mark) => {
  expect(passedMark(before, now)).toBe(mark);
});
