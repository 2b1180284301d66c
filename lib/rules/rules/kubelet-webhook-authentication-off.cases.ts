import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'authentication:\n  webhook:\n    enabled: true\n',
    bad: 'authentication:\n  webhook:\n    enabled: false\n',
    finds: { message: 'off', at: 'false', severity: 'low' },
    goodFlag: '--authentication-token-webhook',
    badFlag: '--authentication-token-webhook=false',
  }),
  { name: 'nothing set, with a configuration file', kind: 'absent', files: kubelet([], ''), finds: [] },
  {
    name: 'nothing set, without a configuration file',
    kind: 'absent',
    files: kubelet([]),
    finds: [{ message: 'off', at: '--kubeconfig=/etc/kubernetes/kubelet.conf' }],
  },
  {
    name: 'in flow style',
    kind: 'bad',
    files: kubelet([], 'authentication: {webhook: {enabled: false}, anonymous: {enabled: false}}\n'),
    finds: [{ message: 'off', at: 'false' }],
  },
  {
    name: 'a kubelet that has no API server',
    kind: 'other',
    files: { [FILE.kubeletUnit]: '[Service]\nExecStart=/usr/bin/kubelet --v=2\n' },
    finds: [],
  },
  {
    name: 'flags in an environment file that is not given',
    kind: 'unknown',
    files: {
      [FILE.kubeletUnit]:
        '[Service]\nEnvironmentFile=/etc/default/kubelet\nExecStart=/usr/bin/kubelet --kubeconfig=/k $ARGS\n',
    },
    finds: [],
  },
];
