import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random } from '../../core/random';
import { layerGrid } from './layer-grid';

test('two values by two places: the right pair once, and each half twice', () => {
  const value = fc.constantFrom('true', 'false', 'Webhook', 'AlwaysAllow', '0', '10255');
  const place = fc.constantFrom('a flag', 'the file', 'a drop-in', 'the default');
  fc.assert(
    fc.property(value, place, fc.string(), (right, from, seed) => {
      const grid = layerGrid({ value: right, place: from }, 'kubelet', random(seed));
      expect(new Set(grid.map((one) => `${one.value} ${one.place}`)).size).toBe(4);
      expect(grid.filter((one) => one.value === right).length).toBe(2);
      expect(grid.filter((one) => one.place === from).length).toBe(2);
      expect(grid).toContainEqual({ value: right, place: from });
    }),
  );
});

test('only of a kubelet are a file and a drop-in offered', () => {
  const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((seed) =>
    layerGrid({ value: 'true', place: 'a flag' }, 'etcd', random(seed)).map(({ place }) => place),
  );
  expect([...new Set(places)].sort()).toEqual(['a flag', 'the default']);
});

test('a value that nobody mistakes for another is refused', () => {
  expect(() => layerGrid({ value: '42', place: 'a flag' }, 'kubelet', random('a'))).toThrow('has no twin');
});
