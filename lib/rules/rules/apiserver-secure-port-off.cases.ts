import { apiserver, apiserverArgs } from '../cases/apiserver';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const off = (at: string) => [{ message: 'off', at }];

export const cases: readonly RuleCase[] = [
  {
    name: 'set to 0',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--secure-port=0') },
    finds: off('--secure-port=0'),
  },
  {
    name: '0 in hexadecimal',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--secure-port=0x0') },
    finds: off('--secure-port=0x0'),
  },
  {
    name: 'set to 0 in args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--secure-port=0') },
    finds: off('--secure-port=0'),
  },
  {
    name: 'a port, then 0: the last one counts',
    kind: 'duplicate',
    files: { [FILE.apiserver]: apiserver('--secure-port=6443', '--secure-port=0') },
    finds: off('--secure-port=0'),
  },
  {
    name: '0, then a port',
    kind: 'duplicate',
    files: { [FILE.apiserver]: apiserver('--secure-port=0', '--secure-port=8443') },
    finds: [],
  },
  { name: '6443 by default', kind: 'absent', files: { [FILE.apiserver]: apiserver() }, finds: [] },
  {
    name: 'another port',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--secure-port=443') },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: apiserver('--secure-port=0') },
    finds: off('--secure-port=0'),
  },
  {
    name: 'a manifest that does not parse',
    kind: 'unparseable',
    files: {
      [FILE.apiserver]: 'kind: Pod\nspec: {containers: [{name: kube-apiserver, command: [--secure-port=0',
    },
    finds: [],
  },
];
