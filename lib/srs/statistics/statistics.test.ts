import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEW_CARD } from '../card-memory';
import { forecast } from './forecast';
import { type RatedAnswer, retention } from './retention';
import { wilsonInterval } from './wilson-interval';

const answer = (itemId: string, over: Partial<RatedAnswer> = {}): RatedAnswer => ({
  itemId,
  studyDay: 20_500,
  at: 1000,
  rating: 3,
  stateWas: 'review',
  ...over,
});

test.each([
  ['none', [], 0, 0, null],
  ['hard is a pass', [answer('a', { rating: 2 })], 1, 1, 1],
  ['again is not', [answer('a', { rating: 1 }), answer('b')], 1, 2, 0.5],
  ['only the first of the day', [answer('a', { at: 2000 }), answer('a', { at: 1000, rating: 1 })], 0, 1, 0],
  ['each day', [answer('a', { rating: 1 }), answer('a', { studyDay: 20_501 })], 1, 2, 0.5],
  [
    'learning does not count',
    [answer('a', { stateWas: 'learning' }), answer('b', { stateWas: 'new' })],
    0,
    0,
    null,
  ],
  [
    'nor does a review after relearning of the same day',
    [answer('a', { stateWas: 'relearning', at: 1 }), answer('a', { at: 2 })],
    0,
    0,
    null,
  ],
] as const)('retention: %s', (_name, answers, passed, of, rate) => {
  expect(retention(answers)).toMatchObject({ passed, of, rate });
});

// Newcombe (1998), Statistics in Medicine 17, table I: method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson: %i of %i', (passed, of, low, high) => {
  const interval = wilsonInterval(passed, of);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('the interval holds the rate and lies within 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (passed, failed) => {
      const { low, high } = wilsonInterval(passed, passed + failed);
      const rate = passed + failed === 0 ? 0.5 : passed / (passed + failed);
      expect(0 <= low && low <= rate && rate <= high && high <= 1).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('forecast: overdue on today, learning on its day, buried later, suspended and new nowhere', () => {
  const calendar = { zone: 'UTC', rolloverHour: 4 };
  const at = (day: number, hours: number) => (day * 24 + hours) * 3_600_000;
  const cards = [
    { ...NEW_CARD, dueDay: 20_490 },
    { ...NEW_CARD, dueDay: 20_500 },
    { ...NEW_CARD, dueDay: 20_502 },
    { ...NEW_CARD, dueDay: 20_503 },
    { ...NEW_CARD, dueAt: at(20_501, 3) },
    { ...NEW_CARD, dueAt: at(20_501, 5) },
    { ...NEW_CARD, dueDay: 20_499, buriedUntilDay: 20_501 },
    { ...NEW_CARD, dueDay: 20_500, suspended: true },
    NEW_CARD,
  ];
  expect(forecast(cards, 20_500, 3, calendar)).toEqual([
    { studyDay: 20_500, reviews: 3 },
    { studyDay: 20_501, reviews: 2 },
    { studyDay: 20_502, reviews: 1 },
  ]);
});
