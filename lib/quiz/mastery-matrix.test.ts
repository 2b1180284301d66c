import { expect, test } from 'vitest';
import { masteryMatrix } from './mastery-matrix';

test('points are averaged by their weight, per path and claim', () => {
  const rows = masteryMatrix(
    [
      { path: 'a', claim: 'x', share: 1, weight: 1 },
      { path: 'a', claim: 'x', share: 0, weight: 3 },
      { path: 'a', claim: 'y', share: 0.5, weight: 2 },
      { path: 'a', claim: null, share: 1, weight: 2 },
      { path: 'b', claim: 'x', share: 1, weight: 0 },
      { path: null, claim: 'x', share: 1, weight: 1 },
      { path: 'elsewhere', claim: 'x', share: 1, weight: 1 },
    ],
    ['b', 'a'],
    ['x', 'y', 'z'],
  );
  expect(rows).toEqual([
    {
      path: 'a',
      all: { share: 0.5, count: 4 },
      claims: {
        x: { share: 0.25, count: 2 },
        y: { share: 0.5, count: 1 },
        z: { share: null, count: 0 },
      },
    },
  ]);
});
