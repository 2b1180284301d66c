import { expect, test } from 'vitest';
import { estimateMinutes } from './estimate-minutes';
import { intervalLabel } from './interval-label';

test.each([
  [0, '<1m', 'in less than a minute'],
  [0.5, '<1m', 'in less than a minute'],
  [1, '1m', 'in 1 minute'],
  [5.5, '6m', 'in 6 minutes'],
  [10, '10m', 'in 10 minutes'],
  [59.7, '1h', 'in 1 hour'],
  [90, '1.5h', 'in 1.5 hours'],
  [1439, '1d', 'in 1 day'],
  [2160, '1.5d', 'in 1.5 days'],
])('%f minutes', (minutes, label, spoken) => {
  expect(intervalLabel({ days: null, minutes })).toEqual({ label, spoken });
});

test.each([
  [1, '1d', 'in 1 day'],
  [4, '4d', 'in 4 days'],
  [30, '30d', 'in 30 days'],
  [31, '1mo', 'in 1 month'],
  [64, '2.1mo', 'in 2.1 months'],
  [364, '1y', 'in 1 year'],
  [475, '1.3y', 'in 1.3 years'],
  [36_500, '99.9y', 'in 99.9 years'],
])('%i days', (days, label, spoken) => {
  expect(intervalLabel({ days, minutes: null })).toEqual({ label, spoken });
});

test.each([
  ['nothing left', 0, [], 0],
  ['little known: twelve seconds each', 10, [1000, 1000], 2],
  ['own median', 30, Array.from({ length: 11 }, (_, i) => (i < 5 ? 2000 : i === 5 ? 8000 : 50_000)), 4],
  ['even count', 30, [...Array(6).fill(4000), ...Array(6).fill(8000)], 3],
  ['one long pause does not count', 60, [...Array(20).fill(5000), 3_600_000], 5],
] as const)('minutes: %s', (_name, answers, durations, minutes) => {
  expect(estimateMinutes(answers, durations)).toBe(minutes);
});
