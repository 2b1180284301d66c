import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fQuantile } from './f-quantile';
import { incompleteBeta } from './incomplete-beta';
import { logGamma } from './log-gamma';

const off = (value: number, expected: number) => Math.abs(value / expected - 1);

// scipy 1.17.1, scipy.stats.f.ppf.
test.each([
  [0.975, 14, 140, 1.9610915959807933],
  [0.025, 14, 140, 0.39326073945649104],
  [0.975, 8, 80, 2.354941128642467],
  [0.5, 3, 7, 0.870944253187285],
  [0.975, 650, 12350, 1.1149227697435558],
  [0.025, 650, 12350, 0.8918427691056762],
  [0.975, 4, 4, 9.604529884722858],
  [0.975, 1, 1, 647.7890114778442],
  [0.025, 1, 1, 0.001543712508674131],
  [0.975, 999, 38961, 1.09084892663557],
  [0.025, 999, 38961, 0.9132402156628959],
  [0.025, 4, 156, 0.12052175172832875],
])('the %d quantile of F(%d, %d)', (p, d1, d2, expected) => {
  expect(off(fQuantile(p, d1, d2), expected)).toBeLessThan(1e-9);
});

const degrees = fc.integer({ min: 1, max: 5000 });
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

test('with two degrees of freedom above, the closed form', () => {
  fc.assert(
    fc.property(share, degrees, (p, d2) => {
      expect(off(fQuantile(p, 2, d2), (d2 / 2) * ((1 - p) ** (-2 / d2) - 1))).toBeLessThan(1e-8);
    }),
  );
});

test('swapping the degrees turns the quantile over', () => {
  fc.assert(
    fc.property(share, degrees, degrees, (p, d1, d2) => {
      expect(off(fQuantile(p, d1, d2), 1 / fQuantile(1 - p, d2, d1))).toBeLessThan(1e-7);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [0.3, 1, 1, 0.3],
  [0.3, 2, 1, 0.09],
  [0.3, 1, 2, 0.51],
  [0.25, 0.5, 0.5, 1 / 3],
  [0, 3, 4, 0],
  [1, 3, 4, 1],
])('incomplete beta at %d of (%d, %d)', (x, a, b, expected) => {
  expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 13);
});

test('the two sides of the incomplete beta add to one, and it rises', () => {
  const size = fc.double({ min: 0.5, max: 2000, noNaN: true });
  fc.assert(
    fc.property(share, share, size, size, (x, y, a, b) => {
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      expect(incompleteBeta(low, a, b)).toBeLessThanOrEqual(incompleteBeta(high, a, b) + 1e-10);
    }),
  );
});

test.each([
  [0.5, 0.5 * Math.log(Math.PI)],
  [1, 0],
  [2, 0],
  [10, Math.log(362_880)],
  [171, 706.5730622457874],
])('ln Γ(%d)', (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 11);
});
