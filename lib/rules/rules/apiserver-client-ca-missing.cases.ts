import { apiserver, apiserverArgs, apiserverFlow, apiserverShell } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const CA = '--client-ca-file=/etc/kubernetes/pki/ca.crt';
const FRONT = '--requestheader-client-ca-file=/etc/kubernetes/pki/ca.crt';
const absent = [{ message: 'absent', at: 'kube-apiserver' }];
const empty = (at: string) => [{ message: 'empty', at }];

export const cases: readonly RuleCase[] = [
  { name: 'not set', kind: 'absent', files: { [FILE.apiserver]: apiserver() }, finds: absent },
  { name: 'set', kind: 'good', files: { [FILE.apiserver]: apiserver(CA) }, finds: [] },
  {
    name: 'set to nothing',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--client-ca-file=') },
    finds: empty('--client-ca-file='),
  },
  {
    name: 'set, then set to nothing: the last one counts',
    kind: 'duplicate',
    files: { [FILE.apiserver]: apiserver(CA, '--client-ca-file=') },
    finds: empty('--client-ca-file='),
  },
  {
    name: 'set in args as two words',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--client-ca-file', '/etc/kubernetes/pki/ca.crt') },
    finds: [],
  },
  {
    name: 'started by a shell without it',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverShell('--client-ca-file=') },
    finds: empty('--client-ca-file='),
  },
  {
    name: 'words in brackets without it',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverFlow() },
    finds: absent,
  },
  {
    name: 'an authority for the front proxy is no authority for clients',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(FRONT, '--requestheader-allowed-names=front-proxy-client') },
    finds: [{ message: 'absent', at: 'kube-apiserver', mends: CA }],
  },
  {
    name: 'the cluster’s authority serves the front proxy, under any name',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(FRONT) },
    finds: [{ message: 'absent', at: 'kube-apiserver', mends: '' }],
  },
  {
    name: 'another authority serves the front proxy, under any name',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver('--requestheader-client-ca-file=/etc/kubernetes/pki/front-proxy-ca.crt'),
    },
    finds: [{ message: 'absent', at: 'kube-apiserver', mends: CA }],
  },
  {
    name: 'not set in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: apiserver() },
    finds: absent,
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
