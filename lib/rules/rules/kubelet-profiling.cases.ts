import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const PROFILING = 'enableProfilingHandler';
const FLAGS = 'enableDebugFlagsHandler';
const OFF = `${PROFILING}: false\n${FLAGS}: false\n`;
const found = (at: string, settings: string) => [{ message: 'on', at, data: { settings } }];
const both = found('--config=/var/lib/kubelet/config.yaml', `${PROFILING}, ${FLAGS}`);

export const cases: readonly RuleCase[] = [
  { name: 'nothing set, with a configuration file', kind: 'absent', files: kubelet([], ''), finds: both },
  {
    name: 'nothing set, without a configuration file',
    kind: 'absent',
    files: kubelet([]),
    finds: found('--kubeconfig=/etc/kubernetes/kubelet.conf', `${PROFILING}, ${FLAGS}`),
  },
  { name: 'both are off', kind: 'good', files: kubelet([], OFF), finds: [] },
  {
    name: 'only profiling is on',
    kind: 'bad',
    files: kubelet([], `${PROFILING}: true\n${FLAGS}: false\n`),
    finds: found('true', PROFILING),
  },
  {
    name: 'only the log level',
    kind: 'bad',
    files: kubelet([], `${FLAGS}: true\n${PROFILING}: false\n`),
    finds: found('true', FLAGS),
  },
  {
    name: 'twice in the file: the last one counts',
    kind: 'duplicate',
    files: kubelet([], `${PROFILING}: false\n${PROFILING}: true\n${FLAGS}: false\n`),
    finds: found('true', PROFILING),
  },
  {
    name: 'a flag switches all debugging off',
    kind: 'flag-over-file',
    files: kubelet(['--enable-debugging-handlers=false'], `${PROFILING}: true\n`),
    finds: [],
  },
  {
    name: 'debugging is off in the file and on by flag',
    kind: 'file-under-flag',
    files: kubelet(['--enable-debugging-handlers'], `enableDebuggingHandlers: false\n${FLAGS}: false\n`),
    finds: found('--config=/var/lib/kubelet/config.yaml', PROFILING),
  },
  {
    name: 'a drop-in switches both off',
    kind: 'other',
    files: kubelet([], `${PROFILING}: true\n`, OFF),
    finds: [],
  },
  {
    name: 'a kubelet that serves nothing',
    kind: 'other',
    files: kubelet([], 'enableServer: false\n'),
    finds: [],
  },
  { name: 'the same in 1.28', kind: 'version', kubernetes: '1.28', files: kubelet([], ''), finds: both },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([], 'port: ['),
    finds: [],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    present: [FILE.kubeletConfig],
    files: { [FILE.kubeletUnit]: kubelet([], '')[FILE.kubeletUnit] ?? '' },
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: {}, finds: [] },
];
