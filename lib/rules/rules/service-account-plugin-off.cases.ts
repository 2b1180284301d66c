import { apiserver } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const off = (at: string) => [{ message: 'off', at }];

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--disable-admission-plugins=DefaultStorageClass',
    bad: '--disable-admission-plugins=ServiceAccount',
    finds: { message: 'off' },
    absent: null,
    addsUp: true,
  }),
  {
    name: 'disabled among others',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--enable-admission-plugins=NodeRestriction',
        '--disable-admission-plugins=ServiceAccount,PodSecurity',
      ),
    },
    finds: off('--disable-admission-plugins=ServiceAccount,PodSecurity'),
  },
  {
    name: 'disabled, others enabled',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--disable-admission-plugins=ServiceAccount',
        '--enable-admission-plugins=NodeRestriction',
      ),
    },
    finds: off('--disable-admission-plugins=ServiceAccount'),
  },
  {
    name: 'on by default, though the enabled ones do not name it',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--enable-admission-plugins=NodeRestriction') },
    finds: [],
  },
  {
    name: 'both enabled and disabled: it refuses to start',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--enable-admission-plugins=ServiceAccount',
        '--disable-admission-plugins=ServiceAccount',
      ),
    },
    finds: [
      {
        message: 'both',
        at: '--disable-admission-plugins=ServiceAccount',
        mends: '- --enable-admission-plugins=ServiceAccount\n',
      },
    ],
  },
  {
    name: 'the old list without it',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--admission-control=NodeRestriction') },
    finds: off('--admission-control=NodeRestriction'),
  },
  {
    name: 'the old list with it',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--admission-control=NodeRestriction,ServiceAccount') },
    finds: [],
  },
];
