import { apiserver } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const listed = (at: string) => [{ message: 'listed', at, severity: 'low' as const }];

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--enable-admission-plugins=NodeRestriction',
    bad: '--enable-admission-plugins=AlwaysAdmit',
    finds: { message: 'listed', severity: 'low' },
    absent: null,
    addsUp: true,
  }),
  {
    name: 'among others',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--enable-admission-plugins=NodeRestriction,AlwaysAdmit') },
    finds: listed('--enable-admission-plugins=NodeRestriction,AlwaysAdmit'),
  },
  {
    name: 'the old list has nothing else',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--admission-control=AlwaysAdmit') },
    finds: [{ message: 'alone', at: '--admission-control=AlwaysAdmit', severity: 'high' }],
  },
  {
    name: 'the old list has it among others',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--admission-control=NodeRestriction,ServiceAccount,AlwaysAdmit') },
    finds: listed('--admission-control=NodeRestriction,ServiceAccount,AlwaysAdmit'),
  },
  {
    name: 'disabled by name',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--disable-admission-plugins=AlwaysAdmit') },
    finds: [],
  },
];
