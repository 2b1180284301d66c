import { apiserver } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--service-account-lookup=true',
    bad: '--service-account-lookup=false',
    finds: { message: 'off' },
    absent: null,
  }),
  {
    name: 'off, spelt F',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--service-account-lookup=F') },
    finds: [{ message: 'off', at: '--service-account-lookup=F' }],
  },
  {
    name: 'the bare flag is on',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--service-account-lookup') },
    finds: [],
  },
];
