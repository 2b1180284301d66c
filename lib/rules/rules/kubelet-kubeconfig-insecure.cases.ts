import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const BAD = kubeconfig(['server: https://192.0.2.10:6443', 'insecure-skip-tls-verify: true']);
const files = (text: string | null): Record<string, string> => ({
  ...kubelet([], ''),
  ...(text === null ? {} : { [FILE.kubeletKubeconfig]: text }),
});

export const cases: readonly RuleCase[] = [
  ...kubeconfigRows({ files, bad: BAD, finds: [{ message: 'skips', at: 'true' }] }),
  {
    name: 'spelt false',
    kind: 'good',
    files: files(
      kubeconfig([
        'server: https://192.0.2.10:6443',
        'insecure-skip-tls-verify: false',
        'certificate-authority: ca.crt',
      ]),
    ),
    finds: [],
  },
  {
    name: 'in braces',
    kind: 'other',
    files: files(
      kubeconfig([]).replace(
        'cluster: {}',
        'cluster: {server: "https://192.0.2.10:6443", insecure-skip-tls-verify: true}',
      ),
    ),
    finds: [{ message: 'skips', at: 'true' }],
  },
  {
    name: 'with an authority it is refused, which is said elsewhere',
    kind: 'other',
    files: files(
      kubeconfig([
        'server: https://192.0.2.10:6443',
        'insecure-skip-tls-verify: true',
        'certificate-authority: /etc/kubernetes/pki/ca.crt',
      ]),
    ),
    finds: [],
  },
  {
    name: 'without TLS there is nothing to skip',
    kind: 'other',
    files: files(kubeconfig(['server: http://192.0.2.10:8080', 'insecure-skip-tls-verify: true'])),
    finds: [],
  },
  {
    name: 'the bootstrap kubeconfig is in use instead, because there is no client certificate',
    kind: 'other',
    files: {
      ...kubelet(['--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf'], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(
        ['server: https://192.0.2.10:6443', 'insecure-skip-tls-verify: true'],
        ['token: abc'],
      ),
      [FILE.bootstrapKubeconfig]: kubeconfig(undefined, ['token: abcdef.0123456789abcdef']),
    },
    finds: [],
  },
  {
    name: 'the kubelet runs alone',
    kind: 'other',
    files: {
      ...kubelet(['--kubeconfig='], ''),
      [FILE.kubeletKubeconfig]: kubeconfig([
        'server: https://192.0.2.10:6443',
        'insecure-skip-tls-verify: true',
      ]),
    },
    finds: [],
  },
];
