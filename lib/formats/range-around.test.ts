import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { centerOfRange } from './center-of-range';
import { rangeAround } from './range-around';

test.each([
  ['3.14', '0.01', 3.13, 3.15],
  ['42', '', 42, 42],
  ['-1.5', '0', -1.5, -1.5],
  ['1e3', '1e-1', 999.9, 1000.1],
  ['.5', '-0.5', 0, 1],
  ['0.3', '0.1', 0.2, 0.4],
])('%s ± %s', (center, tolerance, from, to) => {
  expect(rangeAround(center, tolerance)).toEqual({ from, to });
});

test.each([
  ['', '0'],
  ['*', '0'],
  ['1', 'x'],
  ['0x10', '0'],
  ['1e9999', '0'],
  ['9e999', '0'],
  ['1'.repeat(500), '0'],
])('%s ± %s is no range', (center, tolerance) => {
  expect(rangeAround(center, tolerance)).toBeNull();
});

test.each([
  [3.13, 3.15, '3.14', '0.01'],
  [1, 2, '1.5', '0.5'],
  [5, 5, '5', '0'],
  [-0.1, 0.2, '0.05', '0.15'],
])('%d to %d', (from, to, center, tolerance) => {
  expect(centerOfRange(from, to)).toEqual({ center, tolerance });
});

test('centre and tolerance give exactly the ends that they were made of', () => {
  const ends = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 })
    .map((end) => end + 0);
  fc.assert(
    fc.property(ends, ends, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const { center, tolerance } = centerOfRange(from, to);
      expect(rangeAround(center, tolerance)).toEqual({ from, to });
    }),
  );
});
