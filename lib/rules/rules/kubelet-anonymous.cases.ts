import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

const OPEN = 'authorization:\n  mode: AlwaysAllow\n';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'authentication:\n  anonymous:\n    enabled: false\n',
    bad: 'authentication:\n  anonymous:\n    enabled: true\n',
    finds: { message: 'authorized', at: 'true', severity: 'medium' },
    goodFlag: '--anonymous-auth=false',
    badFlag: '--anonymous-auth=true',
  }),
  { name: 'nothing set, with a configuration file', kind: 'absent', files: kubelet([], ''), finds: [] },
  {
    name: 'nothing set, without a configuration file',
    kind: 'absent',
    files: kubelet([]),
    finds: [{ message: 'open', at: '--kubeconfig=/etc/kubernetes/kubelet.conf', severity: 'critical' }],
  },
  {
    name: 'with everything allowed',
    kind: 'bad',
    files: kubelet([], `authentication: {anonymous: {enabled: true}}\n${OPEN}`),
    finds: [{ message: 'open', at: 'true', severity: 'critical' }],
  },
  {
    name: 'off, with everything allowed',
    kind: 'good',
    files: kubelet([], OPEN),
    finds: [],
  },
  {
    name: 'a flag without a value means true',
    kind: 'bad',
    files: kubelet(['--anonymous-auth'], ''),
    finds: [{ message: 'authorized', at: '--anonymous-auth' }],
  },
  {
    name: 'a value after a blank is not the flag’s, and stops the kubelet',
    kind: 'bad',
    files: kubelet(['--anonymous-auth', 'false'], ''),
    finds: [{ message: 'authorized', at: '--anonymous-auth' }],
  },
  { name: '0 means false', kind: 'good', files: kubelet(['--anonymous-auth=0']), finds: [] },
  {
    name: 'T means true',
    kind: 'bad',
    files: kubelet(['--anonymous-auth=T'], ''),
    finds: [{ message: 'authorized', at: '--anonymous-auth=T' }],
  },
  {
    name: 'spelt with underscores',
    kind: 'bad',
    files: kubelet(['--anonymous_auth=t'], ''),
    finds: [{ message: 'authorized', at: '--anonymous_auth=t' }],
  },
];
