import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

const alone = (words: string) => ({
  [FILE.kubeletUnit]: `[Service]\nExecStart=/usr/bin/kubelet ${words}\n`,
});

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'authorization:\n  mode: Webhook\n',
    bad: 'authorization:\n  mode: AlwaysAllow\n',
    finds: { message: 'found', at: 'AlwaysAllow', severity: 'high' },
    goodFlag: '--authorization-mode=Webhook',
    badFlag: '--authorization-mode=AlwaysAllow',
  }),
  { name: 'nothing set, with a configuration file', kind: 'absent', files: kubelet([], ''), finds: [] },
  {
    name: 'nothing set, without a configuration file',
    kind: 'absent',
    files: kubelet([]),
    finds: [{ message: 'found', at: '--kubeconfig=/etc/kubernetes/kubelet.conf' }],
  },
  {
    name: 'empty in the file, which means Webhook',
    kind: 'good',
    files: kubelet([], 'authorization:\n  mode: ""\n'),
    finds: [],
  },
  {
    name: 'in flow style',
    kind: 'bad',
    files: kubelet([], 'authorization: {mode: AlwaysAllow}\n'),
    finds: [{ message: 'found', at: 'AlwaysAllow' }],
  },
  {
    name: 'by flag, the value after a blank',
    kind: 'bad',
    files: kubelet(['--authorization-mode', 'AlwaysAllow'], ''),
    finds: [{ message: 'found', at: '--authorization-mode' }],
  },
  {
    name: 'a kubelet that has no API server',
    kind: 'other',
    files: alone('--pod-manifest-path=/etc/kubernetes/manifests'),
    finds: [
      { message: 'standalone', at: '--pod-manifest-path=/etc/kubernetes/manifests', severity: 'medium' },
    ],
  },
];
