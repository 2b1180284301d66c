import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.controllerManager;
const KEY = '--tls-private-key-file=/etc/kubernetes/pki/controller-manager.key';
const CERT = '--tls-cert-file=/etc/kubernetes/pki/controller-manager.crt';
const rest = ['--kubeconfig=/etc/kubernetes/controller-manager.conf', '--bind-address=127.0.0.1'];
const pod = (...flags: readonly string[]) => ({
  [file]: podOf('kube-controller-manager', [...rest, ...flags]),
});
const manager = {
  message: 'self-signed',
  at: 'kube-controller-manager',
  data: { component: 'kube-controller-manager' },
};
const scheduler = (...flags: readonly string[]) => ({
  [FILE.scheduler]: podOf('kube-scheduler', ['--kubeconfig=/etc/kubernetes/scheduler.conf', ...flags]),
});

export const cases: readonly RuleCase[] = [
  { name: 'as kubeadm leaves it', kind: 'absent', files: pod(), finds: [manager] },
  ...flagRows({
    file,
    program: 'kube-controller-manager',
    good: CERT,
    bad: '--tls-cert-file=',
    message: 'self-signed',
    rest: [...rest, KEY],
  }),
  {
    name: 'both programs',
    kind: 'bad',
    files: { ...pod(), ...scheduler() },
    finds: [manager, { message: 'self-signed', at: 'kube-scheduler', data: { component: 'kube-scheduler' } }],
  },
  {
    name: 'a scheduler with a pair',
    kind: 'good',
    files: scheduler('--tls-cert-file=/etc/s.crt', '--tls-private-key-file=/etc/s.key'),
    finds: [],
  },
  {
    name: 'a folder that may hold a pair',
    kind: 'other',
    files: pod('--cert-dir=/var/run/kubernetes'),
    finds: [],
  },
  { name: 'no port at all', kind: 'good', files: pod('--secure-port=0'), finds: [] },
];
