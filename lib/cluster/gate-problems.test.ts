import { expect, test } from 'vitest';
import { FEATURE_GATES, GATE_DEPENDENCIES, GONE_GATES } from './data/feature-gates';
import { gateAt } from './gate-at';
import { gateProblems } from './gate-problems';

const NAMES = FEATURE_GATES.map((line) => line.split(' ')[0] ?? '');

test.each([
  ['ContainerCheckpoint', 36, { stage: 'beta', on: true, locked: false }],
  ['KubeletFineGrainedAuthz', 36, { stage: 'GA', on: true, locked: true }],
  ['KubeletFineGrainedAuthz', 33, { stage: 'beta', on: true, locked: false }],
  ['KubeletFineGrainedAuthz', 31, null],
  ['NodeRestriction', 36, null],
  ['__proto__', 36, null],
])('%s in 1.%i', (name, minor, gate) => {
  expect(gateAt(name, minor)).toEqual(gate);
});

test.each([
  [{}, 36, []],
  [{ RotateKubeletServerCertificate: false }, 36, []],
  [{ Foo: true }, 36, ['gate-unknown']],
  [{ Foo: true }, 35, []],
  [{ DynamicKubeletConfig: false }, 35, ['gate-unknown']],
  [{ KubeletFineGrainedAuthZ: false }, 36, ['gate-unknown']],
  [{ NodeLogQuery: false }, 36, ['gate-locked']],
  [{ NodeLogQuery: true }, 36, []],
  [{ NodeLogQuery: false }, 35, []],
  [{ AllAlpha: true }, 36, []],
  [{ APIServerIdentity: false }, 36, ['gate-dependency']],
  [{ APIServerIdentity: false, UnknownVersionInteroperabilityProxy: false }, 36, []],
  [{ GangScheduling: true }, 36, ['gate-dependency']],
  [{ GangScheduling: true, AllAlpha: true }, 36, []],
])('%j in 1.%i: %j', (set, minor, ids) => {
  expect(gateProblems(new Map(Object.entries(set)), minor).map(({ id }) => id)).toEqual(ids);
});

test('a misspelt gate gets the one that was meant', () => {
  const [problem] = gateProblems(new Map([['KubeletFineGrainedAuthZ', false]]));
  expect(problem?.message).toContain('KubeletFineGrainedAuthz');
});

test('the list is whole: unique names, readable rows, dependencies that exist, no gate both here and gone', () => {
  expect(new Set(NAMES).size).toBe(NAMES.length);
  expect(
    FEATURE_GATES.filter((line) => !/^[A-Z][A-Za-z0-9]+( [abgdABGD][0-9]+\.[0-9]+!?)+$/.test(line)),
  ).toEqual([]);
  for (const [gate, needs] of Object.entries(GATE_DEPENDENCIES))
    for (const name of [gate, ...needs]) expect(NAMES, name).toContain(name);
  expect([...GONE_GATES.keys()].filter((name) => NAMES.includes(name))).toEqual([]);
});
