import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const GOOD = 'authentication:\n  x509:\n    clientCAFile: /etc/kubernetes/pki/ca.crt\n';
const EMPTY = 'authentication:\n  x509:\n    clientCAFile: ""\n';
const FLAG = '--client-ca-file=/etc/kubernetes/pki/ca.crt';
const self = [
  { message: 'absent', at: '--config=/var/lib/kubelet/config.yaml', severity: 'medium' as const },
];
const byFlag = [{ message: 'absent', at: '--client-ca-file=' }];

export const cases: readonly RuleCase[] = [
  {
    name: 'empty in the file',
    kind: 'bad',
    files: kubelet([], EMPTY),
    finds: [{ message: 'absent', at: '""' }],
  },
  { name: 'set in the file', kind: 'good', files: kubelet([], GOOD), finds: [] },
  { name: 'nothing set, with a configuration file', kind: 'absent', files: kubelet([], ''), finds: self },
  {
    name: 'nothing set, without a configuration file',
    kind: 'absent',
    files: kubelet([]),
    finds: [{ message: 'absent', at: '--kubeconfig=/etc/kubernetes/kubelet.conf' }],
  },
  { name: 'by flag', kind: 'good', files: kubelet([FLAG]), finds: [] },
  {
    name: 'by flag, the value after a blank',
    kind: 'good',
    files: kubelet(['--client-ca-file', '/etc/kubernetes/pki/ca.crt']),
    finds: [],
  },
  {
    name: 'set by flag, then set to nothing',
    kind: 'duplicate',
    files: kubelet([FLAG, '--client-ca-file='], ''),
    finds: byFlag,
  },
  {
    name: 'set to nothing by flag, then set',
    kind: 'duplicate',
    files: kubelet(['--client-ca-file=', FLAG]),
    finds: [],
  },
  {
    name: 'an empty flag over a file',
    kind: 'flag-over-file',
    files: kubelet(['--client-ca-file='], GOOD),
    finds: byFlag,
  },
  { name: 'an empty file under a flag', kind: 'file-under-flag', files: kubelet([FLAG], EMPTY), finds: [] },
  { name: 'a drop-in names it', kind: 'other', files: kubelet([], '', GOOD), finds: [] },
  {
    name: 'the section without the field',
    kind: 'bad',
    files: kubelet([], 'authentication:\n  x509: {}\n'),
    finds: self,
  },
  {
    name: 'a misspelt field counts as not set',
    kind: 'bad',
    files: kubelet([], 'authentication:\n  x509:\n    clientCaFile: /etc/kubernetes/pki/ca.crt\n'),
    finds: self,
  },
  {
    name: 'the usual file is known to be absent',
    kind: 'other',
    complete: true,
    files: {
      ...kubelet([]),
      [FILE.kubeletKubeconfig]: kubeconfig(['server: https://192.0.2.10:6443'], ['token: secret']),
    },
    finds: [{ message: 'absent', at: '--kubeconfig=/etc/kubernetes/kubelet.conf' }],
  },
  { name: 'the same in 1.28', kind: 'version', kubernetes: '1.28', files: kubelet([], ''), finds: self },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([], 'authentication: ['),
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
