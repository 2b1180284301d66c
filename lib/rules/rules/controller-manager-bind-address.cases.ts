import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.controllerManager;
const rest = ['--kubeconfig=/etc/kubernetes/controller-manager.conf'];
const pod = (...flags: readonly string[]) => ({
  [file]: podOf('kube-controller-manager', [...rest, ...flags]),
});

export const cases: readonly RuleCase[] = [
  {
    name: 'not set: every address',
    kind: 'absent',
    files: pod(),
    finds: [
      { message: 'everywhere', at: 'kube-controller-manager', data: { address: '0.0.0.0', port: '10257' } },
    ],
  },
  ...flagRows({
    file,
    program: 'kube-controller-manager',
    good: '--bind-address=127.0.0.1',
    bad: '--bind-address=0.0.0.0',
    message: 'everywhere',
    rest,
  }),
  {
    name: 'one address of the network',
    kind: 'bad',
    files: pod('--bind-address=192.0.2.10', '--secure-port=4443'),
    finds: [
      { message: 'network', at: '--bind-address=192.0.2.10', data: { address: '192.0.2.10', port: '4443' } },
    ],
  },
  {
    name: 'every IPv6 address',
    kind: 'bad',
    files: pod('--bind-address=::'),
    finds: [{ message: 'everywhere', at: '"--bind-address=::"' }],
  },
  { name: 'IPv6 loopback', kind: 'good', files: pod('--bind-address=::1'), finds: [] },
  { name: 'another loopback address', kind: 'good', files: pod('--bind-address=127.0.0.2'), finds: [] },
  { name: 'no port at all', kind: 'good', files: pod('--secure-port=0'), finds: [] },
];
