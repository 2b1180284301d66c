import { expect, test } from 'vitest';
import type { AnalysedAttempt } from './analysed-attempt';
import { type AttemptChoice, selectAttempts } from './select-attempts';

function attempt(
  id: string,
  personId: string,
  order: number,
  points: number,
  more: Partial<AnalysedAttempt> = {},
): AnalysedAttempt {
  const slot = {
    slot: 1,
    questionId: 'q',
    variantSeed: null,
    points,
    of: 10,
    chosenOptions: null,
    seen: true,
    answered: true,
  };
  return { id, personId, order, state: 'submitted', preview: false, slots: [slot], ...more };
}

const GIVEN = [
  attempt('a', 'ann', 1, 0, { state: 'abandoned' }),
  attempt('c', 'ann', 3, 9),
  attempt('b', 'ann', 2, 4),
  attempt('d', 'ann', 4, 9),
  attempt('e', 'ann', 5, 10, { state: 'open' }),
  attempt('f', 'bob', 1, 7),
  attempt('g', 'teacher', 1, 10, { preview: true }),
];

test.each<[AttemptChoice, string[], number]>([
  ['first', ['b', 'f'], 2],
  ['last', ['d', 'f'], 2],
  // Of two equal bests the earlier.
  ['best', ['c', 'f'], 2],
  ['all', ['b', 'c', 'd', 'f'], 0],
])('%s', (choice, ids, others) => {
  for (const given of [GIVEN, GIVEN.toReversed()]) {
    const { attempts, leftOut } = selectAttempts(given, choice);
    expect(attempts.map(({ id }) => id)).toEqual(ids);
    expect(leftOut).toEqual({
      preview: 1,
      open: 1,
      abandoned: 1,
      'repeated-id': 0,
      unreadable: 0,
      'another-attempt-counts': others,
    });
  }
});

test('an attempt given twice counts once; one whose points are no numbers, or with a slot twice, does not count', () => {
  const [one] = attempt('z', 'zoe', 1, 1).slots;
  const { attempts, leftOut } = selectAttempts(
    [
      attempt('f', 'bob', 1, 7),
      attempt('f', 'bob', 1, 7),
      attempt('x', 'xia', 1, Number.NaN),
      attempt('y', 'yan', 1, 1, { slots: one === undefined ? [] : [one, one] }),
    ],
    'first',
  );
  expect(attempts.map(({ id }) => id)).toEqual(['f']);
  expect(leftOut).toMatchObject({ 'repeated-id': 1, unreadable: 2 });
});

test('scores that differ by rounding alone are equal', () => {
  const slots = [0.1, 0.2, 0.3].map((points, i) => ({
    slot: i + 1,
    questionId: 'q',
    variantSeed: null,
    points,
    of: 1,
    chosenOptions: null,
    seen: true,
    answered: true,
  }));
  const other = [0.3, 0.3, 0].map((points, i) => ({ ...slots[0], slot: i + 1, points }));
  const shares = selectAttempts(
    [attempt('a', 'ann', 1, 0, { slots }), attempt('b', 'bob', 1, 0, { slots: other as typeof slots })],
    'first',
  ).attempts.map(({ share }) => share);
  expect(shares).toEqual([0.2, 0.2]);
});
