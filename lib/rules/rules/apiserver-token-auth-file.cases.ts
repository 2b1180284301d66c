import { apiserverArgs } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--token-auth-file=',
    bad: '--token-auth-file=/etc/kubernetes/tokens.csv',
    finds: { message: 'set', data: { file: '/etc/kubernetes/tokens.csv' } },
    absent: null,
  }),
  {
    name: 'the value as a word of its own, in args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--token-auth-file', '/etc/kubernetes/tokens.csv') },
    finds: [{ message: 'set', at: '--token-auth-file' }],
  },
];
