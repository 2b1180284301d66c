import { apiserver } from '../cases/apiserver';
import { etcd, etcdWords } from '../cases/etcd';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { notJudged } from '../cases/not-judged';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const repeated = (at: string, component: string, flag: string, ignored: string, used: string) => ({
  message: 'repeated',
  at,
  data: { component, flag, ignored, used },
});
const api = (...flags: readonly string[]) => ({ [FILE.apiserver]: apiserver(...flags) });

export const cases: readonly RuleCase[] = [
  {
    name: 'false, then true',
    kind: 'bad',
    files: api('--profiling=false', '--profiling=true'),
    finds: [repeated('--profiling=false', 'kube-apiserver', 'profiling', 'false', 'true')],
  },
  {
    name: 'a file, then nothing',
    kind: 'bad',
    files: api('--client-ca-file=/ca.crt', '--client-ca-file='),
    finds: [repeated('--client-ca-file=/ca.crt', 'kube-apiserver', 'client-ca-file', '/ca.crt', '""')],
  },
  {
    name: 'three times, the second one another',
    kind: 'bad',
    files: api('--max-requests-inflight=4', '--max-requests-inflight', '5', '--max-requests-inflight=4'),
    finds: [repeated('--max-requests-inflight', 'kube-apiserver', 'max-requests-inflight', '5', '4')],
  },
  {
    name: 'in a line of a unit',
    kind: 'bad',
    files: kubelet(['--read-only-port=0', '--read-only-port=10255'], ''),
    finds: [repeated('--read-only-port=0', 'kubelet', 'read-only-port', '0', '10255')],
  },
  {
    name: 'taints replace one another although they are a list',
    kind: 'bad',
    files: kubelet(['--register-with-taints=a=b:NoSchedule', '--register-with-taints=c=d:NoSchedule'], ''),
    finds: [{ message: 'repeated', at: '--register-with-taints=a=b:NoSchedule' }],
  },
  {
    name: 'a list of etcd is one text',
    kind: 'bad',
    files: { [FILE.etcd]: etcd({}, ['--listen-client-urls=https://127.0.0.1:2379']) },
    finds: [
      repeated(
        '--listen-client-urls=https://127.0.0.1:2379,https://192.0.2.10:2379',
        'etcd',
        'listen-client-urls',
        'https://127.0.0.1:2379,https://192.0.2.10:2379',
        'https://127.0.0.1:2379',
      ),
    ],
  },
  {
    name: 'started by a shell',
    kind: 'bad',
    files: { [FILE.etcd]: podOf('etcd', [...etcdWords(), '--name=b'], 'shell') },
    finds: [repeated('--name=cp', 'etcd', 'name', 'cp', 'b')],
  },
  { name: 'the same value twice', kind: 'good', files: api('--profiling=false', '--profiling=F'), finds: [] },
  {
    name: 'lists add up',
    kind: 'good',
    files: api('--authorization-mode=Node', '--authorization-mode=RBAC'),
    finds: [],
  },
  {
    name: 'so do gates',
    kind: 'good',
    files: api(
      '--feature-gates=CPUManagerPolicyAlphaOptions=true',
      '--feature-gates=InPlacePodVerticalScaling=true',
    ),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: api('--profiling=false', '--profiling=true'),
    finds: [repeated('--profiling=false', 'kube-apiserver', 'profiling', 'false', 'true')],
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
