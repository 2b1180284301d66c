import { apiserver } from '../cases/apiserver';
import { certificates } from '../cases/certificates';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const CERT = '/etc/kubernetes/pki/apiserver-kubelet-client.crt';
const FLAG = `--kubelet-client-certificate=${CERT}`;
const on = {
  [FILE.apiserver]: apiserver(FLAG, '--kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key'),
};
const NAME = 'CN=kube-apiserver-kubelet-client';
const as = (subject: string) => certificates([CERT, subject, 'CN=kubernetes', 'host: control-plane']);
const masters = [{ message: 'masters', at: FLAG, data: { certificate: CERT }, severity: 'medium' as const }];

export const cases: readonly RuleCase[] = [
  {
    name: 'as kubeadm issued it before 1.29',
    kind: 'bad',
    files: { ...on, ...as(`O=system:masters,${NAME}`) },
    finds: masters,
  },
  {
    name: 'as kubeadm issued it up to 1.36.0',
    kind: 'bad',
    files: { ...on, ...as(`O=kubeadm:cluster-admins,${NAME}`) },
    finds: [{ message: 'admins', at: FLAG, data: { certificate: CERT }, severity: 'low' }],
  },
  {
    name: 'in both groups',
    kind: 'bad',
    files: { ...on, ...as(`O=kubeadm:cluster-admins,O=system:masters,${NAME}`) },
    finds: masters,
  },
  { name: 'in no group', kind: 'good', files: { ...on, ...as(NAME) }, finds: [] },
  { name: 'in another group', kind: 'good', files: { ...on, ...as(`O=kubelet-callers,${NAME}`) }, finds: [] },
  {
    name: 'another certificate in that group',
    kind: 'other',
    files: {
      ...on,
      ...certificates(['/etc/kubernetes/pki/admin.crt', 'O=system:masters,CN=admin', 'CN=kubernetes']),
    },
    finds: [],
  },
  {
    name: 'a file of that path on a node',
    kind: 'other',
    files: { ...on, ...certificates([CERT, `O=system:masters,${NAME}`, 'CN=kubernetes', 'host: node']) },
    finds: [],
  },
  {
    name: 'no certificate is named',
    kind: 'other',
    files: { [FILE.apiserver]: apiserver(), ...as('O=system:masters,CN=a') },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...on, ...as(`O=system:masters,${NAME}`) },
    finds: masters,
  },
  {
    name: 'an inventory that does not parse',
    kind: 'unparseable',
    files: { ...on, [FILE.pki]: 'certificates: [' },
    finds: [],
  },
  { name: 'nothing is known of the certificate', kind: 'unknown', files: on, finds: [] },
  { name: 'no API server among the files', kind: 'unknown', files: as('O=system:masters,CN=a'), finds: [] },
];
