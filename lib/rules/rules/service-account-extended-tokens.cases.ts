import { apiserver } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--service-account-extend-token-expiration=false',
    bad: '--service-account-extend-token-expiration=true',
    finds: { message: 'on' },
    absent: { message: 'default' },
  }),
  {
    name: 'off, spelt 0',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--service-account-extend-token-expiration=0') },
    finds: [],
  },
  {
    name: 'the bare flag is on',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--service-account-extend-token-expiration') },
    finds: [{ message: 'on', at: '--service-account-extend-token-expiration' }],
  },
];
