import { expect, test } from 'vitest';
import type { LearnerResult } from '@/lib/services/results-views';
import { askedFor, learnerFilterOf } from './learner-filter';

const learner = (
  name: string,
  percent: number | null,
  labels: string[] = [],
  closedAt = 0,
): LearnerResult => ({
  ...{ personId: name, name, labels, removed: false, running: false, percent, passed: null },
  attempts:
    percent === null ? [] : [{ id: name, order: 1, percent, passed: null, closedAt, usedMs: 0, late: false }],
});
const all = [learner('Bo', 50, ['A'], 3), learner('Al', null), learner('Cy', 90, ['A', 'B'], 2)];

test.each([
  [{}, ['Al', 'Bo', 'Cy']],
  [{ sort: 'best-first' }, ['Cy', 'Bo', 'Al']],
  [{ sort: 'weakest-first' }, ['Bo', 'Cy', 'Al']],
  [{ sort: 'last-in' }, ['Bo', 'Cy', 'Al']],
  [{ label: 'B' }, ['Cy']],
  [{ q: ' O ' }, ['Bo']],
  [{ sort: 'no such' }, ['Al', 'Bo', 'Cy']],
  [{ q: ['a', 'b'] }, ['Al', 'Bo', 'Cy']],
])('%j shows %j', (search, names) => {
  expect(askedFor(all, learnerFilterOf(search)).map(({ name }) => name)).toEqual(names);
});
