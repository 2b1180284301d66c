import { expect, test } from 'vitest';
import { drawBlueprint } from './draw-blueprint';

const exam = {
  id: 'sample',
  domains: [
    { id: 'sample/a', name: 'Aaa', weight: 50, covers: true },
    { id: 'sample/b', name: 'Bbb', weight: 30, covers: true },
    { id: 'sample/c', name: 'Ccc', weight: 20, covers: true },
    { id: 'sample/d', name: 'Ddd', weight: 20, covers: false },
  ],
};

test.each([
  ['all by weight', {}, [5, 3, 2]],
  ['what one cannot take goes to the others', { 'sample/a': 1 }, [1, 5, 4]],
  ['and on, when they are full as well', { 'sample/a': 1, 'sample/c': 2 }, [1, 7, 2]],
  ['less than asked for, when nobody has room', { 'sample/a': 1, 'sample/b': 1, 'sample/c': 0 }, [1, 1, 0]],
] as const)('%s', (_name, free: Readonly<Record<string, number>>, counts) => {
  const draw = drawBlueprint(exam, 10, (id) => free[id] ?? 99);
  expect(draw.domains.map(({ count }) => count)).toEqual(counts);
  expect(draw.coveredPercent).toBe(100);
});
