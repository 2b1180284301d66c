import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const BOOTSTRAP = '--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf';
const TOKEN = ['token: abcdef.0123456789abcdef'];
const INSECURE = ['server: https://192.0.2.10:6443', 'insecure-skip-tls-verify: true'];
/** A node that has not joined yet. */
const files = (text: string | null): Record<string, string> => ({
  ...kubelet([BOOTSTRAP], ''),
  [FILE.kubeletKubeconfig]: kubeconfig(undefined, []),
  ...(text === null ? {} : { [FILE.bootstrapKubeconfig]: text }),
});

export const cases: readonly RuleCase[] = [
  ...kubeconfigRows({
    files,
    bad: kubeconfig(INSECURE, TOKEN),
    finds: [{ message: 'insecure', at: 'true', severity: 'high' }],
  }),
  {
    name: 'clear text',
    kind: 'bad',
    files: files(kubeconfig(['server: http://192.0.2.10:8080'], TOKEN)),
    finds: [{ message: 'clear-text', at: 'http://192.0.2.10:8080', severity: 'high' }],
  },
  {
    name: 'no authority',
    kind: 'bad',
    files: files(kubeconfig(['server: https://192.0.2.10:6443'], TOKEN)),
    finds: [{ message: 'no-ca', at: 'https://192.0.2.10:6443', severity: 'medium' }],
  },
  {
    name: 'the node has joined and uses its own certificate',
    kind: 'bad',
    files: {
      ...kubelet([BOOTSTRAP], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(),
      [FILE.bootstrapKubeconfig]: kubeconfig(INSECURE, TOKEN),
    },
    finds: [{ message: 'insecure', at: 'true', severity: 'medium' }],
  },
  {
    name: 'the kubelet runs alone',
    kind: 'other',
    files: {
      ...kubelet([BOOTSTRAP, '--kubeconfig='], ''),
      [FILE.bootstrapKubeconfig]: kubeconfig(INSECURE, TOKEN),
    },
    finds: [],
  },
  {
    name: 'the flag names no file',
    kind: 'other',
    files: {
      ...kubelet([BOOTSTRAP, '--bootstrap-kubeconfig='], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(),
      [FILE.bootstrapKubeconfig]: kubeconfig(INSECURE, TOKEN),
    },
    finds: [],
  },
];
