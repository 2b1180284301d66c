import { apiserver } from '../cases/apiserver';
import { etcd } from '../cases/etcd';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  {
    name: 'a flag that nobody knows',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--no-such-flag-at-all=1') },
    finds: [
      {
        message: 'flags',
        at: '--no-such-flag-at-all=1',
        data: {
          component: 'kube-apiserver',
          reason: 'kube-apiserver has no flag --no-such-flag-at-all. Remove it.',
        },
        severity: 'high',
      },
    ],
  },
  {
    name: 'two flags that nobody knows',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--no-such-flag-at-all=1', '--nor-such-a-one=2') },
    finds: [
      { message: 'flags', at: '--no-such-flag-at-all=1' },
      { message: 'flags', at: '--nor-such-a-one=2' },
    ],
  },
  {
    name: 'half a pair',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--etcd-certfile=/etc/kubernetes/pki/etcd.crt') },
    finds: [{ message: 'validation', at: '--etcd-certfile=/etc/kubernetes/pki/etcd.crt' }],
  },
  {
    name: 'a file that is not there',
    kind: 'bad',
    files: { [FILE.kubeletUnit]: kubelet([], '')[FILE.kubeletUnit] ?? '' },
    complete: true,
    finds: [{ message: 'config', at: '--config=/var/lib/kubelet/config.yaml' }],
  },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([], 'authentication: ['),
    finds: [{ message: 'config', at: '' }],
  },
  {
    name: 'a manifest that does not parse',
    kind: 'unparseable',
    files: { [FILE.etcd]: 'apiVersion: v1\nkind: Pod\nspec: {containers: [{name: etcd' },
    finds: [{ message: 'config', at: '' }],
  },
  {
    name: 'a scheduler and an etcd, each with its own trouble',
    kind: 'bad',
    files: {
      [FILE.scheduler]: podOf('kube-scheduler', ['--kubeconfig=/etc/kubernetes/scheduler.conf', '--port=0']),
      [FILE.etcd]: etcd({ 'listen-client-urls': 'http//127.0.0.1:2379' }),
    },
    finds: [
      { message: 'flags', at: '--port=0' },
      { message: 'flags', at: '--listen-client-urls=http//127.0.0.1:2379' },
    ],
  },
  {
    name: 'everything starts',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver(), [FILE.etcd]: etcd(), ...kubelet([], '') },
    finds: [],
  },
  {
    name: 'a flag that 1.36 has no more',
    kind: 'version',
    files: kubelet(['--pod-infra-container-image=registry.k8s.io/pause:3.10'], ''),
    finds: [{ message: 'flags', at: '--pod-infra-container-image=registry.k8s.io/pause:3.10' }],
  },
  {
    name: 'the same flag in 1.34',
    kind: 'version',
    kubernetes: '1.34',
    files: kubelet(['--pod-infra-container-image=registry.k8s.io/pause:3.10'], ''),
    finds: [],
  },
  { name: 'no component among the files', kind: 'unknown', files: {}, finds: [] },
];
