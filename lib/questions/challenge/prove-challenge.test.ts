import { expect, test } from 'vitest';
import type { Challenge } from '../../content/challenge';
import { FILE } from '../../rules/cases/file';
import { KUBELET_CHALLENGE } from '../../testing/kubelet-challenge';
import { bypasses } from './bypasses';
import { proveChallenge } from './prove-challenge';

const K = FILE.kubeletConfig;
const { start, solutions, objectives } = KUBELET_CHALLENGE;
const proof = (change: Partial<Challenge>) => proveChallenge({ ...KUBELET_CHALLENGE, ...change });

test('the sample lacks wrong turns, and nothing else', () => {
  expect(proveChallenge(KUBELET_CHALLENGE)).toEqual(['wrong: there must be at least three.']);
});

test.each<[string, Partial<Challenge>, string]>([
  [
    'a start that is solved',
    { start: solutions[0]?.files ?? {} },
    'start: objective knows-callers is reached already.',
  ],
  [
    'a component that is not there',
    { starts: ['kube-proxy'] },
    'start: there is no kube-proxy, which must start.',
  ],
  [
    'a solution that solves nothing',
    { solutions: [...solutions, { name: 'none', title: '', why: '', files: start }] },
    'solutions/none: knows-callers is not reached',
  ],
  ['one solution', { solutions: solutions.slice(0, 1) }, 'solutions: there must be at least two.'],
  [
    'a hint for a reason that there is not',
    {
      objectives: objectives.map((one) => ({
        ...one,
        hints: one.hints.map((hint) => ({
          ...hint,
          when: { path: 'apiserver-to-kubelet' as const, reason: 'anonymus' },
        })),
      })),
    },
    'challenge.yaml: a hint towards knows-callers waits for "anonymus"',
  ],
  [
    'no last hint',
    {
      objectives: objectives.map((one) => ({
        ...one,
        hints: one.hints.map((hint) => ({ ...hint, when: { finding: 'x' } })),
      })),
    },
    'challenge.yaml: objective knows-callers needs a last hint',
  ],
  [
    'a turn that is not as written',
    {
      wrong: [
        {
          name: 'w',
          words: '',
          signs: [{ finding: 'kubelet-authorization-always-allow' }],
          unmet: [],
          broken: [],
          findings: [],
          files: start,
        },
      ],
    },
    'wrong/w: unmet are [knows-callers, limits-callers], it says [].',
  ],
])('%s is said', (_, change, said) => {
  expect(
    proof(change).some((line) => line.startsWith(said)),
    proof(change).join('\n'),
  ).toBe(true);
});

test('ways around: each file emptied, deleted and commented out, and copies over other files', () => {
  const all = bypasses(KUBELET_CHALLENGE);
  const own = Object.keys(start).length - 1;
  expect(all.filter(({ name }) => name.endsWith('emptied')).length).toBeGreaterThan(own);
  expect(all.find(({ name }) => name === `${K} deleted`)?.files).not.toHaveProperty([K]);
  expect(all.find(({ name }) => name === 'every file commented out')?.files[K]).toMatch(/^# apiVersion/);
  expect(all.some(({ files }) => files[FILE.pki] !== start[FILE.pki])).toBe(false);
});
