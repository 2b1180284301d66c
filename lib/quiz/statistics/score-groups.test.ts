import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf } from './band-of';
import { discriminationBands } from './discrimination-bands';
import { facilityBands } from './facility-bands';
import { groupings } from './groupings';
import { histogram } from './histogram';
import { kurtosis } from './kurtosis';
import { reliabilityBands } from './reliability-bands';
import { scoreGroups } from './score-groups';
import { skewness } from './skewness';

test.each([
  ['thirds', [1, 2, 3, 4, 5, 6, 7], [0, 0, 1, 1, 2, 2, 2]],
  // A score on a cut goes up, so the top third is never empty…
  ['thirds', [0, 5, 5, 5, 5, 5], [0, 2, 2, 2, 2, 2]],
  ['thirds', [3, 3, 3], [2, 2, 2]],
  // …and in quarters, as CTT cuts them, it goes down.
  ['quarters', [1, 2, 3, 4, 5], [0, 0, 1, 2, 3]],
  ['quarters', [3, 3, 3], [0, 0, 0]],
  ['thirds', [], []],
] as const)('%s of %j', (name, scores, groups) => {
  expect(scoreGroups(scores, name)).toEqual(groups);
});

test('equal scores share a group, a better one is never in a lower', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 }),
      fc.constantFrom('thirds' as const, 'quarters' as const),
      (scores, name) => {
        const groups = scoreGroups(scores, name);
        for (const [i, one] of scores.entries()) {
          const group = groups[i] ?? -1;
          expect(group).toBeGreaterThanOrEqual(0);
          expect(group).toBeLessThan(groupings[name].count);
          for (const [j, other] of scores.entries())
            if (one >= other) expect(group).toBeGreaterThanOrEqual(groups[j] ?? -1);
        }
      },
    ),
  );
});

test('bins of a histogram', () => {
  const counts = histogram([-0.2, 0, 0.0999, 0.1, 0.3, 0.7, 0.999, 1, 1.2]).map(({ count }) => count);
  expect(counts).toEqual([3, 1, 0, 1, 0, 0, 0, 1, 0, 3]);
  expect(histogram([]).at(-1)).toEqual({ from: 90, to: 100, count: 0 });
});

test('skewness needs three scores, kurtosis four, and both a spread', () => {
  const whys = [
    [1, 2],
    [1, 2, 4],
    [1, 2, 4, 9],
    [0.1, 0.1, 0.1, 0.1],
  ].map((scores) => [skewness(scores).why, kurtosis(scores).why]);
  expect(whys).toEqual([
    ['too-few-attempts', 'too-few-attempts'],
    [null, 'too-few-attempts'],
    [null, null],
    ['no-spread-in-scores', 'no-spread-in-scores'],
  ]);
});

test.each([
  [0, 'extremely difficult, or something is wrong with it', 'too-hard'],
  [5, 'extremely difficult, or something is wrong with it', 'too-hard'],
  [10.4, 'very difficult', 'too-hard'],
  [11, 'difficult', null],
  [34, 'moderately difficult', null],
  [35, 'about right', null],
  [64, 'about right', null],
  [66, 'fairly easy', null],
  [89, 'easy', null],
  [90, 'very easy', 'too-easy'],
  [100, 'extremely easy', 'too-easy'],
])('facility %d', (percent, words, flag) => {
  expect(bandOf(facilityBands, percent)).toMatchObject({ words, flag });
});

test.each([
  [discriminationBands, -0.1, 'the question is probably invalid'],
  [discriminationBands, 0, 'very weak discrimination'],
  [discriminationBands, 50, 'very good discrimination'],
  [reliabilityBands, 63.9, 'unsatisfactory'],
  [reliabilityBands, 75, 'satisfactory'],
])('bands %#', (bands, percent, words) => {
  expect(bandOf(bands, percent)?.words).toBe(words);
});

test.each([facilityBands, discriminationBands, reliabilityBands])(
  'bands %# rise and are open above',
  (...bands) => {
    const borders = bands.map(({ below }) => below);
    expect(borders).toEqual(borders.toSorted((a, b) => a - b));
    expect(borders.at(-1)).toBe(Infinity);
  },
);
