import { apiserver, apiserverArgs, apiserverFlow } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const on = (text: string) => ({ [FILE.apiserver]: text });
const flag = (types: string) => `--kubelet-preferred-address-types=${types}`;
const some = (at: string, types: string) => [
  { message: 'some', at, data: { types }, severity: 'low' as const },
];
const none = (at: string) => [{ message: 'none', at, severity: 'medium' as const }];

export const cases: readonly RuleCase[] = [
  { name: 'not set', kind: 'absent', files: on(apiserver()), finds: [] },
  {
    name: 'as kubeadm writes it',
    kind: 'good',
    files: on(apiserver(flag('InternalIP,ExternalIP,Hostname'))),
    finds: [],
  },
  { name: 'the other types', kind: 'good', files: on(apiserver(flag('InternalDNS,ExternalDNS'))), finds: [] },
  {
    name: 'a misspelt type',
    kind: 'bad',
    files: on(apiserver(flag('InternalIp,Hostname'))),
    finds: some(flag('InternalIp,Hostname'), 'InternalIp'),
  },
  {
    name: 'only a misspelt type',
    kind: 'bad',
    files: on(apiserver(flag('InternalIp'))),
    finds: none(flag('InternalIp')),
  },
  {
    name: 'only words that mean nothing',
    kind: 'bad',
    files: on(apiserver(flag('public'))),
    finds: none(flag('public')),
  },
  { name: 'empty', kind: 'bad', files: on(apiserver(flag(''))), finds: none(flag('')) },
  {
    name: 'the value after a blank',
    kind: 'bad',
    files: on(apiserver('--kubelet-preferred-address-types', 'hostname,ExternalIP')),
    finds: some('--kubelet-preferred-address-types', 'hostname'),
  },
  {
    name: 'twice: the lists are joined',
    kind: 'duplicate',
    files: on(apiserver(flag('IP'), flag('Hostname'))),
    finds: some(flag('Hostname'), 'IP'),
  },
  {
    name: 'in args',
    kind: 'args',
    files: on(apiserverArgs(flag('IP,DNS,Hostname'))),
    finds: some(flag('IP,DNS,Hostname'), 'IP, DNS'),
  },
  {
    name: 'in flow style',
    kind: 'other',
    files: on(apiserverFlow(flag('hostname'), '--v=2')),
    finds: none(JSON.stringify(flag('hostname'))),
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: on(apiserver(flag('hostname'))),
    finds: none(flag('hostname')),
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
