import { apiserver, apiserverArgs } from '../cases/apiserver';
import { component } from '../cases/component';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const BOTH = '--tls-private-key-file=/etc/kubernetes/pki/apiserver.key --token-auth-file=/etc/tokens.csv';
const swallowed = (at: string, flag: string, name = 'kube-apiserver') => [
  { message: 'swallowed', at, data: { component: name, flag } },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'two flags in one item',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(BOTH) },
    finds: swallowed(`"${BOTH}"`, 'token-auth-file'),
  },
  {
    name: 'two flags in one item of args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--cert-dir=/pki --anonymous-auth=false') },
    finds: swallowed('"--cert-dir=/pki --anonymous-auth=false"', 'anonymous-auth'),
  },
  {
    name: 'behind a value that is refused with it',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--allow-privileged=true --service-account-lookup=false') },
    finds: swallowed('"--allow-privileged=true --service-account-lookup=false"', 'service-account-lookup'),
  },
  {
    name: 'at the scheduler, with a flag that takes no value',
    kind: 'bad',
    files: { [FILE.scheduler]: component('kube-scheduler', ['--cert-dir=/pki --profiling']) },
    finds: swallowed('"--cert-dir=/pki --profiling"', 'profiling', 'kube-scheduler'),
  },
  {
    name: 'in quotes in a unit',
    kind: 'bad',
    files: kubelet(['"--cert-dir=/pki --anonymous-auth=false"']),
    finds: swallowed('"--cert-dir=/pki --anonymous-auth=false"', 'anonymous-auth', 'kubelet'),
  },
  {
    name: 'an item for each',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver(...BOTH.split(' ')) },
    finds: [],
  },
  {
    name: 'two words of a unit',
    kind: 'good',
    files: kubelet(['--cert-dir=/pki', '--anonymous-auth=false']),
    finds: [],
  },
  {
    name: 'a blank and a dash that begin no flag',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--cert-dir=/my -- pki', '--audit-log-path=/var/log/a -b') },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: apiserver(BOTH) },
    finds: swallowed(`"${BOTH}"`, 'token-auth-file'),
  },
  {
    name: 'a manifest that does not parse',
    kind: 'unparseable',
    files: { [FILE.apiserver]: `kind: Pod\nspec: {containers: [{name: kube-apiserver, command: ["${BOTH}"` },
    finds: [],
  },
];
