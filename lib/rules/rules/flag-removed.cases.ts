import { apiserver } from '../cases/apiserver';
import { etcd } from '../cases/etcd';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { notJudged } from '../cases/not-judged';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const removed = (at: string, component: string, flag: string, since: string) => ({
  message: 'removed',
  at,
  data: { component, flag, since },
});
const api = (...flags: readonly string[]) => ({ [FILE.apiserver]: apiserver(...flags) });

export const cases: readonly RuleCase[] = [
  {
    name: 'the clear-text port of the API server, turned off',
    kind: 'bad',
    files: api('--insecure-port=0'),
    finds: [removed('--insecure-port=0', 'kube-apiserver', 'insecure-port', '1.24')],
  },
  {
    name: 'HTTPS towards kubelets',
    kind: 'bad',
    files: api('--kubelet-https', '--profiling=false'),
    finds: [removed('--kubelet-https', 'kube-apiserver', 'kubelet-https', '1.22')],
  },
  {
    name: 'passwords in a file',
    kind: 'bad',
    files: api('--basic_auth_file=/etc/users.csv'),
    finds: [removed('--basic_auth_file=/etc/users.csv', 'kube-apiserver', 'basic-auth-file', '1.19')],
  },
  {
    name: 'the value in a word of its own',
    kind: 'bad',
    files: api('--insecure-bind-address', '127.0.0.1'),
    finds: [removed('--insecure-bind-address', 'kube-apiserver', 'insecure-bind-address', '1.24')],
  },
  {
    name: 'the clear-text port of the scheduler',
    kind: 'bad',
    files: {
      [FILE.scheduler]: podOf('kube-scheduler', ['--kubeconfig=/etc/kubernetes/scheduler.conf', '--port=0']),
    },
    finds: [removed('--port=0', 'kube-scheduler', 'port', '1.24')],
  },
  {
    name: 'the container runtime of the kubelet',
    kind: 'bad',
    files: kubelet(['--container-runtime=remote'], ''),
    finds: [removed('--container-runtime=remote', 'kubelet', 'container-runtime', '1.27')],
  },
  {
    name: 'a proxy of etcd 3.5 under etcd 3.6',
    kind: 'bad',
    files: { [FILE.etcd]: etcd({}, ['--proxy=off']).replace('etcd:v1', 'etcd:3.6.6-0') },
    finds: [removed('--proxy=off', 'etcd', 'proxy', '3.6')],
  },
  {
    name: 'still there in 1.30',
    kind: 'version',
    kubernetes: '1.30',
    files: kubelet(['--iptables-drop-bit=15'], ''),
    finds: [],
  },
  {
    name: 'gone in 1.31',
    kind: 'version',
    kubernetes: '1.31',
    files: kubelet(['--iptables-drop-bit=15'], ''),
    finds: [removed('--iptables-drop-bit=15', 'kubelet', 'iptables-drop-bit', '1.31')],
  },
  { name: 'flags that are there', kind: 'good', files: api('--profiling=false'), finds: [] },
  {
    name: 'the flags of SSH tunnels have a rule of their own',
    kind: 'other',
    files: api('--ssh-user=core'),
    finds: [],
  },
  { name: 'a flag that never was', kind: 'other', files: api('--no-such-flag-at-all=1'), finds: [] },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
