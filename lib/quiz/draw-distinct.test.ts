import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Demand, drawDistinct } from './draw-distinct';

const demands: fc.Arbitrary<Demand[]> = fc
  .array(fc.record({ count: fc.nat(3), groups: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']) }), {
    maxLength: 4,
  })
  .map((all) => all.map((one, at) => ({ ...one, id: `d${at}` })));

/** Whether every set of demands has as many groups as it needs (Hall): true exactly where a draw exists. */
function possible(all: readonly Demand[]): boolean {
  return Array.from({ length: 2 ** all.length }, (_, mask) =>
    all.filter((_one, at) => (mask >> at) & 1),
  ).every(
    (some) =>
      new Set(some.flatMap(({ groups }) => groups)).size >= some.reduce((sum, { count }) => sum + count, 0) ||
      some.every(({ count }) => count === 0),
  );
}

test('a draw is found exactly where there is one, and gives each demand its own groups', () => {
  fc.assert(
    fc.property(demands, fc.string(), (all, seed) => {
      const wanted = all.filter(({ count }) => count > 0);
      const result = drawDistinct(all, seed);
      expect(result.ok).toBe(possible(wanted));
      if (!result.ok) {
        const short = all.filter(({ id }) => result.problem.demands.includes(id));
        expect(result.problem.needed).toBe(short.reduce((sum, { count }) => sum + count, 0));
        expect(result.problem.eligible).toBe(new Set(short.flatMap(({ groups }) => groups)).size);
        expect(result.problem.needed).toBeGreaterThan(result.problem.eligible);
        return;
      }
      const drawn = all.map(({ id, count, groups }) => {
        const got = result.value.get(id) ?? [];
        expect(got).toHaveLength(count);
        for (const group of got) expect(groups).toContain(group);
        return got;
      });
      expect(new Set(drawn.flat()).size).toBe(drawn.flat().length);
      expect(drawDistinct(all, seed)).toEqual(result);
    }),
    { numRuns: 1000 },
  );
});

test('over many seeds every group of a demand is drawn about as often', () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++) {
    const drawn = drawDistinct([{ id: 'd', count: 2, groups: ['a', 'b', 'c', 'd'] }], `s${seed}`);
    for (const group of drawn.ok ? (drawn.value.get('d') ?? []) : [])
      times.set(group, (times.get(group) ?? 0) + 1);
  }
  for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(100);
});
