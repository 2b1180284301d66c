import { apiserver } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--profiling=false',
    bad: '--profiling=true',
    finds: { message: 'on' },
    absent: { message: 'default' },
  }),
  { name: 'off, spelt f', kind: 'good', files: { [FILE.apiserver]: apiserver('--profiling=f') }, finds: [] },
  {
    name: 'the bare flag is on',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--profiling') },
    finds: [{ message: 'on', at: '--profiling' }],
  },
];
