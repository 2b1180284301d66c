import { apiserver } from '../cases/apiserver';
import { etcd } from '../cases/etcd';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const api = (...flags: readonly string[]) => ({ [FILE.apiserver]: apiserver(...flags) });
const MODES = ['--authorization-mode=AlwaysAllow', '--authorization-mode=Node,RBAC'];

export const cases: readonly RuleCase[] = [
  {
    name: 'authorizers in two flags',
    kind: 'bad',
    files: api(...MODES),
    finds: [
      {
        message: 'added',
        at: '--authorization-mode=Node,RBAC',
        data: {
          component: 'kube-apiserver',
          flag: 'authorization-mode',
          times: '2',
          value: 'AlwaysAllow, Node, RBAC',
        },
        severity: 'info',
      },
    ],
  },
  {
    name: 'nameservers of the kubelet in three flags',
    kind: 'bad',
    files: kubelet(['--cluster-dns=10.96.0.10', '--cluster-dns=10.96.0.11', '--cluster-dns=10.96.0.12'], ''),
    finds: [
      {
        message: 'added',
        at: '--cluster-dns=10.96.0.12',
        data: {
          component: 'kubelet',
          flag: 'cluster-dns',
          times: '3',
          value: '10.96.0.10, 10.96.0.11, 10.96.0.12',
        },
      },
    ],
  },
  {
    name: 'labels of the node in two flags',
    kind: 'bad',
    files: kubelet(['--node-labels=a=b', '--node-labels=c=d'], ''),
    finds: [
      {
        message: 'added',
        at: '--node-labels=c=d',
        data: { component: 'kubelet', flag: 'node-labels', times: '2', value: 'a=b,c=d' },
      },
    ],
  },
  { name: 'in one flag', kind: 'good', files: api('--authorization-mode=Node,RBAC'), finds: [] },
  {
    name: 'a flag that takes one item each',
    kind: 'good',
    files: api('--service-account-issuer=https://a.example', '--service-account-issuer=https://b.example'),
    finds: [],
  },
  {
    name: 'a flag with one value',
    kind: 'other',
    files: api('--profiling=true', '--profiling=false'),
    finds: [],
  },
  {
    name: 'a list of etcd is one text',
    kind: 'other',
    files: { [FILE.etcd]: etcd({}, ['--listen-client-urls=https://127.0.0.1:2379']) },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: api(...MODES),
    finds: [{ message: 'added', at: '--authorization-mode=Node,RBAC' }],
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
