import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const files = (text: string | null): Record<string, string> => ({
  ...kubelet([], ''),
  ...(text === null ? {} : { [FILE.kubeletKubeconfig]: text }),
});
const CERT = [
  'client-certificate: /var/lib/kubelet/pki/kubelet-client-current.pem',
  'client-key: /var/lib/kubelet/pki/kubelet-client-current.pem',
];

export const cases: readonly RuleCase[] = [
  ...kubeconfigRows({
    files,
    bad: kubeconfig(undefined, ['token: 4f3c9d']),
    finds: [{ message: 'token', at: '4f3c9d' }],
  }),
  {
    name: 'the file of a token',
    kind: 'bad',
    files: files(kubeconfig(undefined, ['tokenFile: /var/lib/kubelet/token'])),
    finds: [{ message: 'file', at: '/var/lib/kubelet/token' }],
  },
  {
    name: 'a certificate beside the token',
    kind: 'good',
    files: files(kubeconfig(undefined, [...CERT, 'token: 4f3c9d'])),
    finds: [],
  },
  {
    name: 'a program beside the token',
    kind: 'good',
    files: files(
      kubeconfig(undefined, [
        'exec:',
        '  apiVersion: client.authentication.k8s.io/v1',
        '  command: fetch-certificate',
        '  interactiveMode: Never',
        'token: 4f3c9d',
      ]),
    ),
    finds: [],
  },
  {
    name: 'with a bootstrap kubeconfig it is replaced by a certificate',
    kind: 'good',
    files: {
      ...kubelet(['--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf'], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(undefined, ['token: 4f3c9d']),
      [FILE.bootstrapKubeconfig]: kubeconfig(undefined, ['token: abcdef.0123456789abcdef']),
    },
    finds: [],
  },
  { name: 'neither', kind: 'other', files: files(kubeconfig(undefined, [])), finds: [] },
];
