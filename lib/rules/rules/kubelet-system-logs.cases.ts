import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const QUERY = 'enableSystemLogQuery: true\n';
const OFF = 'enableSystemLogHandler: false\n';
const byDefault = [
  { message: 'files', at: '--config=/var/lib/kubelet/config.yaml', severity: 'info' as const },
];
const UNIT = kubelet([], '')[FILE.kubeletUnit] ?? '';

export const cases: readonly RuleCase[] = [
  {
    name: 'queries are on',
    kind: 'bad',
    files: kubelet([], QUERY),
    finds: [{ message: 'query', at: 'true', severity: 'low', mends: 'enableSystemLogQuery: false' }],
  },
  { name: 'the handler is off', kind: 'good', files: kubelet([], OFF), finds: [] },
  { name: 'nothing set: files only', kind: 'absent', files: kubelet([], ''), finds: byDefault },
  {
    name: 'nothing set, without a configuration file: no flag could turn it off',
    kind: 'absent',
    files: kubelet([]),
    finds: [{ message: 'files', at: '--kubeconfig=/etc/kubernetes/kubelet.conf', mends: '' }],
  },
  {
    name: 'the handler is on, and says so',
    kind: 'bad',
    files: kubelet([], 'enableSystemLogHandler: true\nenableSystemLogQuery: false\n'),
    finds: [{ message: 'files', at: 'true', severity: 'info', mends: `${OFF}enableSystemLogQuery: false` }],
  },
  {
    name: 'twice in the file: the last one counts',
    kind: 'duplicate',
    files: kubelet([], `${OFF}enableSystemLogHandler: true\n`),
    finds: [{ message: 'files', at: 'true' }],
  },
  {
    name: 'a drop-in turns queries on',
    kind: 'other',
    files: kubelet([], 'readOnlyPort: 0\n', QUERY),
    finds: [{ message: 'query', at: 'true' }],
  },
  {
    name: 'a flag turns the debugging handlers off',
    kind: 'file-under-flag',
    files: kubelet(['--enable-debugging-handlers=false'], `enableDebuggingHandlers: true\n${QUERY}`),
    finds: [],
  },
  {
    name: 'a flag turns the debugging handlers on',
    kind: 'flag-over-file',
    files: kubelet(['--enable-debugging-handlers'], `enableDebuggingHandlers: false\n${QUERY}`),
    finds: [{ message: 'query', at: 'true' }],
  },
  {
    name: 'the kubelet serves nothing',
    kind: 'good',
    files: kubelet([], `enableServer: false\n${QUERY}`),
    finds: [],
  },
  {
    name: 'queries in 1.35 without the gate: there are none',
    kind: 'version',
    kubernetes: '1.35',
    files: kubelet([], QUERY),
    finds: [{ message: 'files', at: '--config=/var/lib/kubelet/config.yaml', severity: 'info' }],
  },
  {
    name: 'queries in 1.35 with the gate',
    kind: 'version',
    kubernetes: '1.35',
    files: kubelet([], `${QUERY}featureGates: {NodeLogQuery: true}\n`),
    finds: [{ message: 'query', at: 'true', severity: 'low' }],
  },
  {
    name: 'queries in 1.30 with every beta gate',
    kind: 'version',
    kubernetes: '1.30',
    files: kubelet([], `${QUERY}featureGates: {AllBeta: true}\n`),
    finds: [{ message: 'query', at: 'true' }],
  },
  {
    name: 'queries in 1.29 with every beta gate: there it is alpha',
    kind: 'version',
    kubernetes: '1.29',
    files: kubelet([], `${QUERY}featureGates: {AllBeta: true}\n`),
    finds: byDefault,
  },
  {
    name: 'queries in 1.29 with every alpha gate',
    kind: 'version',
    kubernetes: '1.29',
    files: kubelet([], `${QUERY}featureGates: {AllAlpha: true}\n`),
    finds: [{ message: 'query', at: 'true' }],
  },
  {
    name: 'queries in 1.30 with every alpha gate: there it is beta',
    kind: 'version',
    kubernetes: '1.30',
    files: kubelet([], `${QUERY}featureGates: {AllAlpha: true}\n`),
    finds: byDefault,
  },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([], '{authentication: ['),
    finds: [],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: { [FILE.kubeletUnit]: UNIT },
    present: [FILE.kubeletConfig],
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: {}, finds: [] },
];
