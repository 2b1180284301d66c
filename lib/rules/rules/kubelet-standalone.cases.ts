import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const OPEN = ['--authentication-token-webhook=false', '--authorization-mode=AlwaysAllow'];
const unit = (...flags: readonly string[]) => ({
  [FILE.kubeletUnit]: `[Service]\nExecStart=/usr/bin/kubelet ${flags.join(' ')}\n`,
});
const empty = [{ message: 'empty', at: '--kubeconfig=' }];

export const cases: readonly RuleCase[] = [
  {
    name: 'not set',
    kind: 'absent',
    files: unit('--v=2'),
    finds: [{ message: 'absent', at: '--v=2' }],
  },
  { name: 'set', kind: 'good', files: kubelet([], ''), finds: [] },
  {
    name: 'set as two words',
    kind: 'good',
    files: unit('--kubeconfig', '/etc/kubernetes/kubelet.conf'),
    finds: [],
  },
  { name: 'set to nothing', kind: 'bad', files: unit('--kubeconfig='), finds: empty },
  {
    name: 'set, then set to nothing: the last one counts',
    kind: 'duplicate',
    files: kubelet([...OPEN, '--kubeconfig=']),
    finds: empty,
  },
  {
    name: 'set to nothing, then set',
    kind: 'duplicate',
    files: unit('--kubeconfig=', '--kubeconfig=/etc/kubernetes/kubelet.conf'),
    finds: [],
  },
  {
    name: 'not set in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: unit('--v=2'),
    finds: [{ message: 'absent', at: '--v=2' }],
  },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet(['--kubeconfig='], '{authentication: ['),
    finds: [],
  },
  {
    name: 'an environment file that is not given may name it',
    kind: 'unknown',
    files: {
      [FILE.kubeletUnit]:
        '[Service]\nEnvironmentFile=/var/lib/kubelet/kubeadm-flags.env\nExecStart=/usr/bin/kubelet --v=2 $KUBELET_KUBEADM_ARGS\n',
    },
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: {}, finds: [] },
];
