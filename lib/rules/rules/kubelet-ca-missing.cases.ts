import { apiserver, apiserverArgs, apiserverFlow, apiserverShell } from '../cases/apiserver';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const CA = '--kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt';
const absent = [{ message: 'absent', at: 'kube-apiserver' }];

export const cases: readonly RuleCase[] = [
  { name: 'as kubeadm leaves it', kind: 'absent', files: { [FILE.apiserver]: apiserver() }, finds: absent },
  { name: 'set', kind: 'good', files: { [FILE.apiserver]: apiserver(CA) }, finds: [] },
  {
    name: 'set to nothing',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--kubelet-certificate-authority=') },
    finds: [{ message: 'empty', at: '--kubelet-certificate-authority=' }],
  },
  {
    name: 'set, then set to nothing: the last one counts',
    kind: 'duplicate',
    files: { [FILE.apiserver]: apiserver(CA, '--kubelet-certificate-authority=') },
    finds: [{ message: 'empty', at: '--kubelet-certificate-authority=' }],
  },
  { name: 'set in args', kind: 'args', files: { [FILE.apiserver]: apiserverArgs(CA) }, finds: [] },
  {
    name: 'set to nothing in args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--kubelet-certificate-authority=') },
    finds: [{ message: 'empty', at: '--kubelet-certificate-authority=' }],
  },
  {
    name: 'set, the value after a blank',
    kind: 'good',
    files: {
      [FILE.apiserver]: apiserver('--kubelet-certificate-authority', '/etc/kubernetes/pki/ca.crt'),
    },
    finds: [],
  },
  {
    name: 'set, spelt with underscores',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver(CA.replaceAll('-', '_').replace('__', '--')) },
    finds: [],
  },
  {
    name: 'set to nothing, spelt with underscores',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--kubelet_certificate_authority=') },
    finds: [{ message: 'empty', at: '--kubelet_certificate_authority=' }],
  },
  {
    name: 'set to nothing, then set: the last one counts',
    kind: 'duplicate',
    files: { [FILE.apiserver]: apiserver('--kubelet-certificate-authority=', CA) },
    finds: [],
  },
  {
    name: 'set in a shell’s line',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverShell(CA) },
    finds: [],
  },
  {
    name: 'set to nothing in a shell’s line',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverShell('--kubelet-certificate-authority=', '--v=2') },
    finds: [{ message: 'empty', at: '--kubelet-certificate-authority=' }],
  },
  {
    name: 'absent from a shell’s line',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverShell('--v=2') },
    finds: [{ message: 'absent', at: '/bin/sh' }],
  },
  { name: 'set in flow style', kind: 'other', files: { [FILE.apiserver]: apiserverFlow(CA) }, finds: [] },
  {
    name: 'set to nothing in flow style',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverFlow('--kubelet-certificate-authority=', '--v=2') },
    finds: [{ message: 'empty', at: '"--kubelet-certificate-authority="' }],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: apiserver() },
    finds: absent,
  },
  {
    name: 'a manifest that does not parse',
    kind: 'unparseable',
    files: { [FILE.apiserver]: 'apiVersion: v1\nkind: Pod\nspec: {containers: [{name: kube-apiserver' },
    finds: [],
  },
  { name: 'no API server among the files', kind: 'unknown', files: {}, finds: [] },
];
