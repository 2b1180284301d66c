import { component } from '../cases/component';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const OFF = 'featureGates:\n  NodeLogQuery: true\n  RotateKubeletServerCertificate: false\n';
const found = (at: string) => [{ message: 'kubelet', at, severity: 'low' as const }];
const inFile = found('NodeLogQuery: true\n  RotateKubeletServerCertificate: false');
const FLAG = '--feature-gates=RotateKubeletServerCertificate=false';
const ON = '--feature-gates=RotateKubeletServerCertificate=true';
const manager = (...flags: string[]) => ({
  [FILE.controllerManager]: component('kube-controller-manager', flags),
});

export const cases: readonly RuleCase[] = [
  { name: 'no gates', kind: 'absent', files: kubelet([], ''), finds: [] },
  { name: 'off in the file', kind: 'bad', files: kubelet([], OFF), finds: inFile },
  {
    name: 'on in the file',
    kind: 'good',
    files: kubelet([], 'featureGates: {RotateKubeletServerCertificate: true}\n'),
    finds: [],
  },
  {
    name: 'off in flow style',
    kind: 'bad',
    files: kubelet([], 'featureGates: {RotateKubeletServerCertificate: false}\n'),
    finds: found('{RotateKubeletServerCertificate: false}'),
  },
  {
    name: 'all beta gates off',
    kind: 'bad',
    files: kubelet([], 'featureGates:\n  AllBeta: false\n'),
    finds: found('AllBeta: false'),
  },
  {
    name: 'all beta gates off, and this one on',
    kind: 'good',
    files: kubelet([], 'featureGates: {AllBeta: false, RotateKubeletServerCertificate: true}\n'),
    finds: [],
  },
  {
    name: 'by flag twice: the last one counts',
    kind: 'duplicate',
    files: kubelet([ON, FLAG]),
    finds: found(FLAG),
  },
  { name: 'by flag twice, the last one well', kind: 'duplicate', files: kubelet([FLAG, ON]), finds: [] },
  {
    name: 'a flag over the file',
    kind: 'flag-over-file',
    files: kubelet([FLAG], 'featureGates: {RotateKubeletServerCertificate: true}\n'),
    finds: found(FLAG),
  },
  {
    name: 'another gate’s flag leaves the file’s gate as it is',
    kind: 'file-under-flag',
    files: kubelet(
      ['--feature-gates=NodeLogQuery=true'],
      'featureGates: {RotateKubeletServerCertificate: false}\n',
    ),
    finds: found('--feature-gates=NodeLogQuery=true'),
  },
  { name: 'a file under a flag that is well', kind: 'file-under-flag', files: kubelet([ON], OFF), finds: [] },
  {
    name: 'kube-controller-manager, where it means nothing',
    kind: 'bad',
    files: manager(FLAG),
    finds: [{ message: 'controller-manager', at: FLAG, severity: 'info' }],
  },
  {
    name: 'kube-controller-manager, with a prefix and among others',
    kind: 'bad',
    files: manager('--feature-gates=kube:AllAlpha=false,kube:RotateKubeletServerCertificate=f'),
    finds: [
      {
        message: 'controller-manager',
        at: '--feature-gates=kube:AllAlpha=false,kube:RotateKubeletServerCertificate=f',
      },
    ],
  },
  {
    name: 'kube-controller-manager, off and then on again',
    kind: 'duplicate',
    files: manager(FLAG, ON),
    finds: [],
  },
  {
    name: 'kube-controller-manager, another gate off',
    kind: 'good',
    files: manager('--feature-gates=AllAlpha=false'),
    finds: [],
  },
  { name: 'kube-controller-manager with the gate on', kind: 'good', files: manager(ON), finds: [] },
  { name: 'kube-controller-manager without gates', kind: 'absent', files: manager(), finds: [] },
  { name: 'the same in 1.28', kind: 'version', kubernetes: '1.28', files: kubelet([], OFF), finds: inFile },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([], 'port: ['),
    finds: [],
  },
  { name: 'neither program among the files', kind: 'unknown', files: {}, finds: [] },
];
