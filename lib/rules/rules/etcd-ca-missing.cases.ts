import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.apiserver;
const absent = [{ message: 'absent', at: 'kube-apiserver' }];

export const cases: readonly RuleCase[] = [
  { name: 'etcd by https without it', kind: 'absent', files: { [file]: apiserver() }, finds: absent },
  ...flagRows({
    file,
    program: 'kube-apiserver',
    good: '--etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt',
    bad: '--etcd-cafile=',
    message: 'empty',
    rest: ['--etcd-servers=https://127.0.0.1:2379'],
  }),
  {
    name: 'no server named yet',
    kind: 'absent',
    files: { [file]: podOf('kube-apiserver', ['--profiling=false']) },
    finds: absent,
  },
  {
    name: 'clear text, where nothing is verified anyway',
    kind: 'other',
    files: { [file]: apiserver('--etcd-servers=http://127.0.0.1:2379') },
    finds: [],
  },
  {
    name: 'a socket of the host',
    kind: 'good',
    files: { [file]: apiserver('--etcd-servers=unix:///run/etcd.sock') },
    finds: [],
  },
];
