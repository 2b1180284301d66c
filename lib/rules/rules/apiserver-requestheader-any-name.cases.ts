import { apiserver, apiserverArgs } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const CA = '--requestheader-client-ca-file=/etc/kubernetes/pki/front-proxy-ca.crt';
const any = (at: string) => [{ message: 'any', at }];

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--requestheader-allowed-names=front-proxy-client',
    bad: '--requestheader-allowed-names=',
    rest: [CA],
    finds: { message: 'any' },
    absent: { message: 'any' },
  }).map((row) =>
    // An empty list adds nothing to one that is there; where the flag is not given, its authority's stands in.
    row.kind === 'duplicate'
      ? { ...row, finds: [] }
      : row.kind === 'absent'
        ? { ...row, finds: any(CA) }
        : row,
  ),
  {
    name: 'no authority for a front proxy: nobody is believed',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver() },
    finds: [],
  },
  {
    name: 'empty twice',
    kind: 'duplicate',
    files: {
      [FILE.apiserver]: apiserver(CA, '--requestheader-allowed-names=', '--requestheader-allowed-names='),
    },
    finds: any('--requestheader-allowed-names='),
  },
  {
    name: 'two names as a word of their own, in args',
    kind: 'args',
    files: {
      [FILE.apiserver]: apiserverArgs(CA, '--requestheader-allowed-names', 'front-proxy-client,other'),
    },
    finds: [],
  },
];
