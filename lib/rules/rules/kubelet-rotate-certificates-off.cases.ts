import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'rotateCertificates: true\n',
    bad: 'rotateCertificates: false\n',
    finds: { message: 'off', at: 'false' },
    goodFlag: '--rotate-certificates=true',
    badFlag: '--rotate-certificates=false',
  }),
  {
    name: 'nothing set, with a configuration file',
    kind: 'absent',
    files: kubelet([], 'readOnlyPort: 0\n'),
    finds: [{ message: 'default', at: '--config=/var/lib/kubelet/config.yaml' }],
  },
  {
    name: 'nothing set, without a configuration file',
    kind: 'absent',
    files: kubelet([]),
    finds: [{ message: 'default', at: '--kubeconfig=/etc/kubernetes/kubelet.conf' }],
  },
  {
    name: 'a flag without a value is on',
    kind: 'good',
    files: kubelet(['--rotate-certificates'], ''),
    finds: [],
  },
  {
    name: 'F is off',
    kind: 'bad',
    files: kubelet(['--rotate-certificates=F'], ''),
    finds: [{ message: 'off', at: '--rotate-certificates=F' }],
  },
  {
    name: 'a kubelet that runs alone has none to renew yet',
    kind: 'other',
    files: kubelet(['--kubeconfig='], 'rotateCertificates: false\n'),
    finds: [{ message: 'off', at: 'false', severity: 'info' }],
  },
];
