import { expect, test } from 'vitest';
import { FILE } from '../../rules/cases/file';
import { KUBELET_CHALLENGE } from '../../testing/kubelet-challenge';
import { gradeChallenge } from './grade-challenge';
import { hintSteps } from './hint-steps';

const { start } = KUBELET_CHALLENGE;
const K = FILE.kubeletConfig;
const kubelet = (change: (text: string) => string) => ({ ...start, [K]: change(start[K] ?? '') });
const closed = (text: string) => text.replace('enabled: true', 'enabled: false');
const whole = (text: string) => closed(text).replace('AlwaysAllow', 'Webhook');

test.each([
  ['the start', start, 0, []],
  ['who calls is known', kubelet(closed), 2, ['knows-callers']],
  ['all of it', kubelet(whole), 3, ['knows-callers', 'limits-callers']],
  ['a kubelet that refuses its file', kubelet((text) => `${whole(text)}readOnlyPort: 1\n`), 0, []],
  ['an emptied file: defaults of a kubelet with a file, and no client CA', kubelet(() => ''), 0, []],
])('%s is worth its weights', (_, files, points, reached) => {
  const grade = gradeChallenge(KUBELET_CHALLENGE, files);
  expect(grade.objectives.filter(({ met }) => met).map(({ id }) => id)).toEqual(reached);
  expect(grade.points).toBe(points);
  expect(grade.solved).toBe(points === 3);
  expect(grade.of).toBe(3);
});

test('what is kept no longer takes its weight away, and the challenge is not solved', () => {
  const files = { ...kubelet(whole), [FILE.konnectivityAgent]: '' };
  const grade = gradeChallenge(KUBELET_CHALLENGE, files);
  expect(grade.keeps).toMatchObject([{ id: 'logs-work', kept: false }]);
  expect(grade.points).toBe(
    Math.max(0, grade.objectives.filter(({ met }) => met).reduce((sum, { weight }) => sum + weight, 0) - 1),
  );
  expect(grade.solved).toBe(false);
});

test('a component that is gone does not start, and is not solved', () => {
  const files = { ...kubelet(whole), [FILE.apiserver]: '' };
  const { starts, solved } = gradeChallenge(KUBELET_CHALLENGE, files);
  expect(starts[0]).toEqual({ component: 'kube-apiserver', starts: null, reasons: [] });
  expect(solved).toBe(false);
});

test('hints follow the state: the sign first, none where it is reached, the start where nothing runs', () => {
  const at = (files: typeof start, id: string) =>
    hintSteps(KUBELET_CHALLENGE, id, gradeChallenge(KUBELET_CHALLENGE, files));
  expect(at(start, 'limits-callers')?.[0]).toBe('still AlwaysAllow');
  expect(at(kubelet(whole), 'limits-callers')).toBeNull();
  expect(at(start, 'no-such')).toBeNull();
  const refusing = at(
    kubelet((text) => `${closed(text)}nonsense: {\n`),
    'limits-callers',
  );
  expect(refusing?.[0]).toContain('kubelet does not start');
});
