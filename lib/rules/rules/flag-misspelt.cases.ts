import { apiserver, apiserverShell } from '../cases/apiserver';
import { etcd } from '../cases/etcd';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { notJudged } from '../cases/not-judged';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const misspelt = (at: string, component: string, flag: string, suggestion: string) => ({
  message: 'misspelt',
  at,
  data: { component, flag, suggestion },
});
const api = (...flags: readonly string[]) => ({ [FILE.apiserver]: apiserver(...flags) });

export const cases: readonly RuleCase[] = [
  {
    name: 'a letter too few',
    kind: 'bad',
    files: api('--anonymous-aut=false'),
    finds: [misspelt('--anonymous-aut=false', 'kube-apiserver', 'anonymous-aut', 'anonymous-auth')],
  },
  {
    name: 'capitals',
    kind: 'bad',
    files: api('--client-CA-file', '/etc/kubernetes/pki/ca.crt'),
    finds: [misspelt('--client-CA-file', 'kube-apiserver', 'client-CA-file', 'client-ca-file')],
  },
  {
    name: 'started by a shell',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserverShell('--profilling=false') },
    finds: [misspelt('--profilling=false', 'kube-apiserver', 'profilling', 'profiling')],
  },
  {
    name: 'in brackets',
    kind: 'bad',
    files: {
      [FILE.scheduler]: podOf('kube-scheduler', ['--kubeconfig=/s.conf', '--profilin=false'], 'flow'),
    },
    finds: [misspelt('"--profilin=false"', 'kube-scheduler', 'profilin', 'profiling')],
  },
  {
    name: 'underscores in etcd, which knows hyphens only',
    kind: 'bad',
    files: { [FILE.etcd]: etcd({ 'client-cert-auth': null }, ['--client_cert_auth=true']) },
    finds: [misspelt('--client_cert_auth=true', 'etcd', 'client_cert_auth', 'client-cert-auth')],
  },
  {
    name: 'a flag of the kubelet',
    kind: 'bad',
    files: kubelet(['--hostname-overide=a'], ''),
    finds: [misspelt('--hostname-overide=a', 'kubelet', 'hostname-overide', 'hostname-override')],
  },
  { name: 'nothing is near it', kind: 'other', files: api('--no-such-flag-at-all=1'), finds: [] },
  { name: 'a flag that has gone', kind: 'other', files: api('--insecure-port=0'), finds: [] },
  {
    name: 'underscores where they count as hyphens',
    kind: 'good',
    files: api('--client_ca_file=/ca.crt'),
    finds: [],
  },
  {
    name: 'a flag to come is no misspelling',
    kind: 'version',
    kubernetes: '1.28',
    files: api('--authentication-config=/etc/kubernetes/authentication.yaml'),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: api('--anonymous-aut=false'),
    finds: [misspelt('--anonymous-aut=false', 'kube-apiserver', 'anonymous-aut', 'anonymous-auth')],
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
