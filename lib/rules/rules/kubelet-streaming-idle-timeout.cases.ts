import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const never = (at: string) => [{ message: 'never', at }];
const FLAG = '--streaming-connection-idle-timeout=0';
const FIVE = '--streaming-connection-idle-timeout=5m';

export const cases: readonly RuleCase[] = [
  { name: 'by flag', kind: 'bad', files: kubelet([FLAG], ''), finds: never(FLAG) },
  {
    name: 'by flag, 0s is the same',
    kind: 'bad',
    files: kubelet(['--streaming-connection-idle-timeout=0s']),
    finds: never('--streaming-connection-idle-timeout=0s'),
  },
  {
    name: 'by flag, the value after a blank',
    kind: 'bad',
    files: kubelet(['--streaming-connection-idle-timeout', '0h'], ''),
    finds: never('--streaming-connection-idle-timeout'),
  },
  { name: 'five minutes', kind: 'good', files: kubelet([FIVE]), finds: [] },
  {
    name: 'one nanosecond is not never',
    kind: 'good',
    files: kubelet(['--streaming-connection-idle-timeout=1ns']),
    finds: [],
  },
  { name: 'nothing set means 4h', kind: 'absent', files: kubelet([], ''), finds: [] },
  { name: 'nothing set, without a configuration file', kind: 'absent', files: kubelet([]), finds: [] },
  {
    name: '0s in the file, as kubeadm writes it, means 4h',
    kind: 'good',
    files: kubelet([], 'streamingConnectionIdleTimeout: 0s\n'),
    finds: [],
  },
  {
    name: '0s in a drop-in brings 4h back',
    kind: 'other',
    files: kubelet([], 'streamingConnectionIdleTimeout: 5m\n', 'streamingConnectionIdleTimeout: 0s\n'),
    finds: [],
  },
  {
    name: 'by flag twice: the last one counts',
    kind: 'duplicate',
    files: kubelet([FIVE, FLAG]),
    finds: never(FLAG),
  },
  { name: 'by flag twice, the last one well', kind: 'duplicate', files: kubelet([FLAG, FIVE]), finds: [] },
  {
    name: 'a flag over a file that is well',
    kind: 'flag-over-file',
    files: kubelet([FLAG], 'streamingConnectionIdleTimeout: 5m\n'),
    finds: never(FLAG),
  },
  {
    name: 'a file with 0s under a flag that is well',
    kind: 'file-under-flag',
    files: kubelet([FIVE], 'streamingConnectionIdleTimeout: 0s\n'),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: kubelet([FLAG]),
    finds: never(FLAG),
  },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([FLAG], 'port: ['),
    finds: [],
  },
  {
    name: 'a configuration file that is not given has nothing to say under a flag',
    kind: 'unknown',
    present: [FILE.kubeletConfig],
    files: { [FILE.kubeletUnit]: kubelet([FLAG], '')[FILE.kubeletUnit] ?? '' },
    finds: never(FLAG),
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: {}, finds: [] },
];
