import { expect, test } from 'vitest';
import { parseChallenge } from './parse-challenge';

const YAML = `id: x
title: An outcome to reach
story: Somebody wants it.
order: 1
path: apiserver-to-kubelet
minutes: [5, 10]
difficulty: 1
exams: [cks/hardening]
lesson: apiserver-to-kubelet
sources: [{title: Some page}]
starts: [kubelet]
objectives:
  - id: a
    text: It holds
    weight: 1
    reach: [{path: apiserver-to-kubelet, claim: authorized}]
    items: [i]
    hints: [{which: a, knob: b, write: c}]
`;
const START = { name: 'start/node/var/lib/kubelet/config.yaml', text: 'a: 1\n' };
const files = (yaml = YAML) => [{ name: 'challenge.yaml', text: yaml }, START];

test('files of solutions lie over the start', () => {
  const { challenge, problems } = parseChallenge('x', [
    ...files(),
    { name: 'solutions/s/solution.yaml', text: 'title: Some title\nwhy: Because.\n' },
    { name: 'solutions/s/node/other', text: 'b' },
  ]);
  expect(problems).toEqual([]);
  expect(challenge?.solutions[0]).toMatchObject({
    name: 's',
    files: { 'node/var/lib/kubelet/config.yaml': 'a: 1\n', 'node/other': 'b' },
  });
});

test.each([
  ['another folder', 'y', files(), 'challenges/y/challenge.yaml', 1],
  ['a field too many', 'x', files(`${YAML}colour: red\n`), 'challenges/x/challenge.yaml', 19],
  [
    'a claim that there is not',
    'x',
    files(YAML.replace('claim: authorized', 'claim: nice')),
    'challenges/x/challenge.yaml',
    16,
  ],
  [
    'a rule that there is not',
    'x',
    files(YAML.replace('{path: apiserver-to-kubelet, claim: authorized}', '{rule: kubelet-anonymus}')),
    'challenges/x/challenge.yaml',
    16,
  ],
  [
    'an operation that there is not',
    'x',
    files(`${YAML}keep: [{id: k, text: A, hold: [{operation: kubectl-log, outcome: [fails]}]}]\n`),
    'challenges/x/challenge.yaml',
    19,
  ],
  [
    'a component that there is not',
    'x',
    files(YAML.replace('starts: [kubelet]', 'starts: [kublet]')),
    'challenges/x/challenge.yaml',
    11,
  ],
  [
    'a hint for a message that no rule has',
    'x',
    files(YAML.replace('[{which', '[{when: {finding: kubelet-ca-missing/emty}, which')),
    'challenges/x/challenge.yaml',
    18,
  ],
  ['no start', 'x', files().slice(0, 1), 'challenges/x/start', 1],
  ['no challenge.yaml', 'x', [START], 'challenges/x/challenge.yaml', 1],
  [
    'a file outside of the hosts',
    'x',
    [...files(), { name: 'start/etc/passwd', text: '' }],
    'challenges/x/start/etc/passwd',
    1,
  ],
  ['bad YAML', 'x', files('id: [x'), 'challenges/x/challenge.yaml', 1],
])('%s is a problem with its place', (_, slug, given, file, line) => {
  const { challenge, problems } = parseChallenge(slug, given);
  expect(challenge).toBeNull();
  expect(problems[0]).toMatchObject({ file, line });
});
