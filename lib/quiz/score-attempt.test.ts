import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finalGrade } from './final-grade';
import type { PaperItemGrade } from './grade-paper-item';
import { scoreAttempt } from './score-attempt';

function grade(place: number, points: number, of: number): PaperItemGrade {
  return { place, points, of, state: 'partly', share: of === 0 ? 0 : points / of, verdict: null, tries: [] };
}
const plain = { blueprint: null, passPercent: 60, lateShare: 1 };
const asked = (place: number, domains: string[], drawnFor: string | null = null) => ({
  place,
  domains,
  drawnFor,
});

test('points, percent and domains, weakest first', () => {
  const score = scoreAttempt(
    [grade(1, 2, 2), grade(2, 0, 1), grade(3, 0.5, 1)],
    [asked(1, ['kcsa/a']), asked(2, ['kcsa/b', 'cks/c']), asked(3, ['kcsa/a'])],
    plain,
  );
  expect(score).toMatchObject({
    points: 2.5,
    of: 4,
    percent: 62.5,
    decides: 'raw',
    weightedPercent: null,
    passed: true,
  });
  expect(score.domains.map(({ id, points, of }) => [id, points, of])).toEqual([
    ['cks/c', 0, 1],
    ['kcsa/b', 0, 1],
    ['kcsa/a', 2.5, 3],
  ]);
  expect(score.placesWeakestFirst).toEqual([2, 3, 1]);
});

const blueprint = {
  exam: 'kcsa',
  coveredPercent: 76,
  domains: [
    { id: 'kcsa/a', name: 'A', weight: 60, count: 1 },
    { id: 'kcsa/b', name: 'B', weight: 20, count: 3 },
  ],
};

test('with a blueprint the weights of the domains decide, renormalised over those of the paper', () => {
  const items = [
    asked(1, ['kcsa/a', 'kcsa/b'], 'kcsa/a'),
    ...[2, 3, 4].map((at) => asked(at, ['kcsa/b'], 'kcsa/b')),
  ];
  const grades = [grade(1, 0, 1), grade(2, 1, 1), grade(3, 1, 1), grade(4, 1, 1)];
  expect(scoreAttempt(grades, items, { ...plain, blueprint })).toMatchObject({
    percent: 75,
    weightedPercent: 25,
    decides: 'weighted',
    passed: false,
  });
  // The only question of domain A counts for nobody: B is all that is left.
  expect(scoreAttempt([grade(1, 0, 0), ...grades.slice(1)], items, { ...plain, blueprint })).toMatchObject({
    weightedPercent: 100,
    passed: true,
  });
});

test.each([
  ['a pass mark is reached by three fifths', [0.2, 0.2, 0.2], 60, true],
  ['and not by a hair less', [0.2, 0.2, 0.1999], 60, false],
  ['no mark, no verdict', [1, 1, 1], null, null],
] as const)('%s', (_name, shares, passPercent, passed) => {
  const grades = shares.map((share, at) => grade(at + 1, share, 1 / 3));
  expect(scoreAttempt(grades, [], { ...plain, passPercent }).passed).toBe(passed);
});

test('handed in late it keeps its share; a paper of nothing that counts is 0', () => {
  expect(scoreAttempt([grade(1, 1, 1)], [], { ...plain, lateShare: 0.8 })).toMatchObject({
    points: 0.8,
    percent: 80,
  });
  expect(scoreAttempt([grade(1, 0, 0)], [], plain)).toMatchObject({
    points: 0,
    of: 0,
    percent: 0,
    passed: false,
  });
});

test('percentages stay between 0 and 100 and raise with any point', () => {
  const one = fc.record({
    of: fc.integer({ min: 1, max: 10 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    domain: fc.constantFrom('kcsa/a', 'kcsa/b', 'x/y'),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 10 }), fc.nat(9), (all, which) => {
      const items = all.map(({ domain }, at) => asked(at + 1, [domain]));
      const grades = all.map(({ of, share }, at) => grade(at + 1, of * share, of));
      const better = grades.map((each, at) =>
        at === which % all.length ? { ...each, points: each.of } : each,
      );
      const [before, after] = [grades, better].map((list) =>
        scoreAttempt(list, items, { ...plain, blueprint }),
      );
      for (const name of ['percent', 'weightedPercent'] as const) {
        expect(before?.[name] ?? 0).toBeGreaterThanOrEqual(0);
        expect(after?.[name] ?? 0).toBeLessThanOrEqual(100);
        expect(after?.[name] ?? 0).toBeGreaterThanOrEqual(before?.[name] ?? 0);
      }
      expect(before?.placesWeakestFirst.toSorted((a, b) => a - b)).toEqual(grades.map(({ place }) => place));
    }),
  );
});

const three = [
  { order: 2, percent: 90, passed: true },
  { order: 1, percent: 40, passed: false },
  { order: 3, percent: 50, passed: false },
];
test.each([
  ['best', { percent: 90, passed: true, order: 2 }],
  ['last', { percent: 50, passed: false, order: 3 }],
  ['first', { percent: 40, passed: false, order: 1 }],
  ['average', { percent: 60, passed: true, order: null }],
] as const)('%s of three attempts', (method, expected) => {
  expect(finalGrade(method, three, 60)).toEqual(expected);
  expect(finalGrade(method, [], 60)).toBeNull();
});

test('handed in late, the weighted score keeps its share too', () => {
  const items = [asked(1, ['kcsa/a'], 'kcsa/a')];
  expect(scoreAttempt([grade(1, 1, 1)], items, { ...plain, blueprint, lateShare: 0.5 })).toMatchObject({
    weightedPercent: 50,
    passed: false,
  });
});
