import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const BAD = kubeconfig(['server: https://192.0.2.10:6443']);
const files = (text: string | null): Record<string, string> => ({
  ...kubelet([], ''),
  ...(text === null ? {} : { [FILE.kubeletKubeconfig]: text }),
});

export const cases: readonly RuleCase[] = [
  ...kubeconfigRows({ files, bad: BAD, finds: [{ message: 'roots', at: 'https://192.0.2.10:6443' }] }),
  {
    name: 'an empty authority is none',
    kind: 'bad',
    files: files(kubeconfig(['server: https://192.0.2.10:6443', 'certificate-authority: ""'])),
    finds: [{ message: 'roots', at: 'https://192.0.2.10:6443' }],
  },
  {
    name: 'verification turned off is another matter',
    kind: 'other',
    files: files(kubeconfig(['server: https://192.0.2.10:6443', 'insecure-skip-tls-verify: true'])),
    finds: [],
  },
  {
    name: 'in braces',
    kind: 'other',
    files: files(kubeconfig([]).replace('cluster: {}', 'cluster: {server: "https://192.0.2.10:6443"}')),
    finds: [{ message: 'roots', at: '"https://192.0.2.10:6443"' }],
  },
  {
    name: 'the bootstrap kubeconfig is in use instead, because there is no client certificate',
    kind: 'other',
    files: {
      ...kubelet(['--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf'], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(['server: https://192.0.2.10:6443'], ['token: abc']),
      [FILE.bootstrapKubeconfig]: kubeconfig(undefined, ['token: abcdef.0123456789abcdef']),
    },
    finds: [],
  },
  {
    name: 'the kubelet runs alone',
    kind: 'other',
    files: {
      ...kubelet(['--kubeconfig='], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(['server: https://192.0.2.10:6443']),
    },
    finds: [],
  },
];
