import { expect, test } from 'vitest';
import { REGISTRY } from '../rules/registry';
import { COVERAGE_EXCEPTIONS } from './coverage-exceptions';
import { coverageTable } from './coverage-table';
import type { Knob } from './knob';
import { knobCoverage } from './knob-coverage';
import { knobCoverageState } from './knob-coverage-state';
import { loadContent } from './load';

const { knobs } = loadContent('content').content.vocabulary;
const rules = REGISTRY.map(({ rule }) => rule);
const coverage = knobCoverage(knobs, rules);

test('every knob with a claim has a rule, is refused by every version that is known, or stands in the list with a reason', () => {
  const holes = coverage
    .filter((row) => knobCoverageState(row).kind === 'hole' && !COVERAGE_EXCEPTIONS.has(row.knob.id))
    .map(({ knob }) => knob.id);
  expect(holes).toEqual([]);
});

test('the list names knobs with a claim only, and says why', () => {
  const known = new Set(coverage.map(({ knob }) => knob.id));
  expect([...COVERAGE_EXCEPTIONS.keys()].filter((id) => !known.has(id))).toEqual([]);
  for (const { why } of COVERAGE_EXCEPTIONS.values()) expect(why.length).toBeGreaterThan(20);
});

test('a flag and its field count for one another; a knob without a claim is not counted', () => {
  const knob = (id: string, more: Partial<Knob> = {}) =>
    ({ id, claims: ['encrypted'], paths: ['konnectivity'], ...more }) as Knob;
  const made = [
    knob('kubelet/--a', { twin: 'kubelet/a' }),
    knob('kubelet/a'),
    knob('kubelet/b'),
    knob('kubelet/c', { claims: [] }),
  ];
  const rule = { id: 'r', component: 'kubelet', knobs: ['a'] } as unknown as (typeof rules)[number];
  const found = knobCoverage(made, [rule]);
  expect(found.map(({ knob, rules }) => [knob.id, rules.map(({ id }) => id)])).toEqual([
    ['kubelet/--a', ['r']],
    ['kubelet/a', ['r']],
    ['kubelet/b', []],
  ]);
  expect(coverageTable(found).map(({ path, claim, rows }) => [path, claim, rows.length])).toEqual([
    ['konnectivity', 'encrypted', 3],
  ]);
});
