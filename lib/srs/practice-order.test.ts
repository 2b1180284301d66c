import fc from 'fast-check';
import { expect, test } from 'vitest';
import { practiceOrder } from './practice-order';

const item = (id: string, path = 'konnectivity', noteId = id) => ({ id, noteId, path });
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('what was met least often comes first', () => {
  const items = [item('a'), item('b'), item('c')];
  expect(ids(practiceOrder(items, ['a', 'b', 'a'], 's', 3))).toEqual(['c', 'b', 'a']);
});

test('paths change where they can', () => {
  const items = [item('a1', 'a'), item('a2', 'a'), item('b1', 'b'), item('b2', 'b')];
  for (let seed = 0; seed < 50; seed++) {
    const paths = practiceOrder(items, [], String(seed), 2).map(({ path }) => path);
    expect(new Set(paths).size).toBe(2);
  }
});

test('one item is asked again and again, and nothing is asked of nothing', () => {
  expect(ids(practiceOrder([item('a')], ['a', 'a'], 's', 4))).toEqual(['a']);
  expect(practiceOrder([], [], 's', 4)).toEqual([]);
});

test('two items take turns', () => {
  expect(ids(practiceOrder([item('a'), item('b')], ['a', 'b', 'a'], 's', 1))).toEqual(['b']);
  expect(ids(practiceOrder([item('a'), item('b')], ['a', 'b'], 's', 1))).toEqual(['a']);
});

test('each call gives different items, all of them offered, and the same seed gives the same', () => {
  const items = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      noteId: fc.constantFrom('n', 'm', 'o'),
      path: fc.constantFrom('p', 'q'),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(items, fc.array(fc.stringMatching(/^[a-z]{1,3}$/)), fc.string(), (all, recent, seed) => {
      const order = practiceOrder(all, recent, seed, 5);
      expect(order).toHaveLength(Math.min(5, all.length));
      expect(new Set(ids(order)).size).toBe(order.length);
      expect(order.every((one) => all.includes(one))).toBe(true);
      expect(ids(practiceOrder(all, recent, seed, 5))).toEqual(ids(order));
      if (all.length > 1) expect(order[0]?.id).not.toBe(recent.at(-1));
    }),
  );
});
