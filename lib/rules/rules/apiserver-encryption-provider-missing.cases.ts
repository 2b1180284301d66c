import { apiserverArgs } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--encryption-provider-config=/etc/kubernetes/enc/keys.yaml',
    bad: '--encryption-provider-config=',
    finds: { message: 'empty' },
    absent: { message: 'absent' },
  }),
  {
    name: 'the value as a word of its own, in args',
    kind: 'args',
    files: {
      [FILE.apiserver]: apiserverArgs('--encryption-provider-config', '/etc/kubernetes/enc/keys.yaml'),
    },
    finds: [],
  },
];
