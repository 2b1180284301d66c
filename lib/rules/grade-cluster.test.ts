import { expect, test } from 'vitest';
import { component } from './cases/component';
import { FILE } from './cases/file';
import { kubelet } from './cases/kubelet';
import { gradeCluster } from './grade-cluster';

const broken = { ...kubelet([], 'not: [yaml'), [FILE.etcd]: component('etcd', []) };

test('a report names every component, and tells those that are not there from those that do not start', () => {
  const { components } = gradeCluster({ files: broken, present: [], complete: false });
  expect(
    Object.entries(components).map(([name, one]) => [name, one.present, one.starts, one.stage, one.file]),
  ).toEqual([
    ['kube-apiserver', false, null, null, null],
    ['kubelet', true, false, 'config', FILE.kubeletUnit],
    ['etcd', true, true, null, FILE.etcd],
    ['kube-controller-manager', false, null, null, null],
    ['kube-scheduler', false, null, null, null],
    ['konnectivity-server', false, null, null, null],
    ['konnectivity-agent', false, null, null, null],
  ]);
  expect(components.kubelet?.errors.map(({ id }) => id)).toEqual(['yaml-syntax']);
});

test('of a component whose file does not parse only that is said', () => {
  const { findings } = gradeCluster({ files: broken, present: [], complete: false });
  const ofKubelet = findings.filter(({ file }) => file?.startsWith('node/') === true);
  expect(ofKubelet.map(({ rule }) => rule)).toEqual(['component-refuses']);
});

test('findings come worst first', () => {
  const files = kubelet(
    ['--anonymous-auth=true', '--authorization-mode=AlwaysAllow', '--read-only-port=10255'],
    '',
  );
  const { findings } = gradeCluster({ files, present: [], complete: false });
  const order = ['critical', 'high', 'medium', 'low', 'info'];
  const ranks = findings.map(({ severity }) => order.indexOf(severity));
  expect(new Set(ranks).size).toBeGreaterThan(1);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});
