import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from './largest-remainder';

test('gives out exactly what there is, nobody a whole one away from their quota', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 }),
      (count, weights) => {
        const parts = largestRemainder(count, weights);
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(count);
        parts.forEach((part, at) => {
          expect(Math.abs(part - (count * (weights[at] ?? 0)) / whole)).toBeLessThan(1);
        });
      },
    ),
  );
});

test('of equal remainders the first gets what is left', () => {
  expect(largestRemainder(2, [1, 1, 1])).toEqual([1, 1, 0]);
});
