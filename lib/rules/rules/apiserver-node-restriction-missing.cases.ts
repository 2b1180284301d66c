import { apiserver, apiserverArgs, apiserverShell } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const off = (at: string) => [{ message: 'off', at }];

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--enable-admission-plugins=NodeRestriction',
    bad: '--enable-admission-plugins=PodNodeSelector',
    finds: { message: 'off' },
    absent: { message: 'off' },
  }).map((row) => {
    // Lists of several flags add up, so the first of two still counts.
    return row.kind === 'duplicate' ? { ...row, finds: [] } : row;
  }),
  {
    name: 'among others',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--enable-admission-plugins=PodNodeSelector,NodeRestriction') },
    finds: [],
  },
  {
    name: 'the value as a word of its own, in args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--enable-admission-plugins', 'NodeRestriction') },
    finds: [],
  },
  {
    name: 'given twice without it',
    kind: 'duplicate',
    files: {
      [FILE.apiserver]: apiserver(
        '--enable-admission-plugins=AlwaysPullImages',
        '--enable-admission-plugins=PodNodeSelector',
      ),
    },
    finds: off('--enable-admission-plugins=PodNodeSelector'),
  },
  {
    name: 'disabled by name',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--disable-admission-plugins=NodeRestriction') },
    finds: off('kube-apiserver'),
  },
  {
    name: 'disabled by name among others',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--disable-admission-plugins=PodSecurity,NodeRestriction') },
    finds: off('kube-apiserver'),
  },
  {
    name: 'disabled by name, others enabled',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserverShell(
        '--enable-admission-plugins=PodNodeSelector',
        '--disable-admission-plugins=NodeRestriction',
      ),
    },
    finds: off('--enable-admission-plugins=PodNodeSelector'),
  },
  {
    name: 'the old list without it',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--admission-control=NamespaceLifecycle,ServiceAccount') },
    finds: off('--admission-control=NamespaceLifecycle,ServiceAccount'),
  },
  {
    name: 'the old list with it',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--admission-control=NamespaceLifecycle,NodeRestriction') },
    finds: [],
  },
];
