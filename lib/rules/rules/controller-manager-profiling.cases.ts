import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.controllerManager;
const rest = ['--kubeconfig=/etc/kubernetes/controller-manager.conf', '--bind-address=127.0.0.1'];
const pod = (...flags: readonly string[]) => ({
  [file]: podOf('kube-controller-manager', [...rest, ...flags]),
});

export const cases: readonly RuleCase[] = [
  {
    name: 'not set: on',
    kind: 'absent',
    files: pod(),
    finds: [{ message: 'on', at: 'kube-controller-manager' }],
  },
  ...flagRows({
    file,
    program: 'kube-controller-manager',
    good: '--profiling=false',
    bad: '--profiling=true',
    message: 'on',
    rest,
  }),
  {
    name: 'a bare switch',
    kind: 'bad',
    files: pod('--profiling'),
    finds: [{ message: 'on', at: '--profiling' }],
  },
  { name: 'another spelling of false', kind: 'good', files: pod('--profiling=f'), finds: [] },
];
