import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'enableDebuggingHandlers: true\n',
    bad: 'enableDebuggingHandlers: false\n',
    finds: { message: 'off', at: 'false', severity: 'info' },
    goodFlag: '--enable-debugging-handlers',
    badFlag: '--enable-debugging-handlers=F',
    rest: 'enableProfilingHandler: false\nenableDebugFlagsHandler: false\nenableSystemLogHandler: false\n',
  }),
  { name: 'nothing set means on', kind: 'absent', files: kubelet([], ''), finds: [] },
  { name: 'nothing set, without a configuration file', kind: 'absent', files: kubelet([]), finds: [] },
  {
    name: 'null in the file means on',
    kind: 'good',
    files: kubelet([], 'enableDebuggingHandlers: null\n'),
    finds: [],
  },
];
