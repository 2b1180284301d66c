import { apiserver, apiserverArgs } from '../cases/apiserver';
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
