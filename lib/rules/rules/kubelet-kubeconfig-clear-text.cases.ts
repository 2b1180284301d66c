import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const BAD = kubeconfig(['server: http://192.0.2.10:8080']);
const files = (text: string | null): Record<string, string> => ({
  ...kubelet([], ''),
  ...(text === null ? {} : { [FILE.kubeletKubeconfig]: text }),
});

export const cases: readonly RuleCase[] = [
  ...kubeconfigRows({
    files,
    bad: BAD,
    finds: [{ message: 'http', at: 'http://192.0.2.10:8080', data: { server: 'http://192.0.2.10:8080' } }],
  }),
  {
    name: 'no scheme means http',
    kind: 'bad',
    files: files(kubeconfig(['server: 192.0.2.10:8080'])),
    finds: [{ message: 'http', at: '192.0.2.10:8080', data: { server: '192.0.2.10:8080' } }],
  },
  {
    name: 'http with an authority, a certificate, and verification turned off',
    kind: 'bad',
    files: files(
      kubeconfig([
        'insecure-skip-tls-verify: true',
        'certificate-authority: /etc/kubernetes/pki/ca.crt',
        'server: http://192.0.2.10:8080',
      ]),
    ),
    finds: [{ message: 'http', at: 'http://192.0.2.10:8080' }],
  },
  {
    name: 'upper case is https all the same',
    kind: 'good',
    files: files(kubeconfig(['server: HTTPS://192.0.2.10:6443', 'certificate-authority: ca.crt'])),
    finds: [],
  },
  {
    name: 'the bootstrap kubeconfig is in use instead, because there is no client certificate',
    kind: 'other',
    files: {
      ...kubelet(['--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf'], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(['server: http://192.0.2.10:8080'], ['token: abc']),
      [FILE.bootstrapKubeconfig]: kubeconfig(undefined, ['token: abcdef.0123456789abcdef']),
    },
    finds: [],
  },
  {
    name: 'the kubelet runs alone',
    kind: 'other',
    files: {
      ...kubelet(['--kubeconfig='], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(['server: http://192.0.2.10:8080']),
    },
    finds: [],
  },
];
