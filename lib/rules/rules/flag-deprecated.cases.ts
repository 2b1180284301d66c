import { apiserver } from '../cases/apiserver';
import { etcd } from '../cases/etcd';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const api = (...flags: readonly string[]) => ({ [FILE.apiserver]: apiserver(...flags) });

export const cases: readonly RuleCase[] = [
  {
    name: 'the count of API servers',
    kind: 'bad',
    files: api('--apiserver-count=3'),
    finds: [
      {
        message: 'deprecated',
        at: '--apiserver-count=3',
        data: { component: 'kube-apiserver', flag: 'apiserver-count' },
        severity: 'info',
      },
    ],
  },
  {
    name: 'a kubelet setting that has a field',
    kind: 'bad',
    files: kubelet(['--anonymous-auth=false'], ''),
    finds: [
      {
        message: 'field',
        at: '--anonymous-auth=false',
        data: { component: 'kubelet', flag: 'anonymous-auth', field: 'authentication.anonymous.enabled' },
      },
    ],
  },
  {
    name: 'a flag of etcd that 3.6 passes on',
    kind: 'bad',
    files: { [FILE.etcd]: etcd({}, ['--experimental-initial-corrupt-check=true']) },
    finds: [{ message: 'deprecated', at: '--experimental-initial-corrupt-check=true' }],
  },
  {
    name: 'an upgrade away from being gone',
    kind: 'version',
    kubernetes: '1.32',
    files: api('--cloud-provider=external'),
    finds: [
      {
        message: 'gone',
        at: '--cloud-provider=external',
        data: { component: 'kube-apiserver', flag: 'cloud-provider', since: '1.33' },
      },
    ],
  },
  {
    name: 'gone, which is another matter',
    kind: 'version',
    kubernetes: '1.33',
    files: api('--cloud-provider=external'),
    finds: [],
  },
  {
    name: 'a kubelet without a configuration file has no other way',
    kind: 'other',
    files: kubelet(['--anonymous-auth=false']),
    finds: [],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: { [FILE.kubeletUnit]: kubelet(['--anonymous-auth=false'], '')[FILE.kubeletUnit] ?? '' },
    finds: [],
  },
  {
    name: 'the same setting in the file',
    kind: 'good',
    files: kubelet([], 'authentication: {anonymous: {enabled: false}}\n'),
    finds: [],
  },
  { name: 'flags that stay', kind: 'good', files: api('--profiling=false'), finds: [] },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
