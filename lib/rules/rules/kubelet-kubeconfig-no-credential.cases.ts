import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const files = (text: string | null): Record<string, string> => ({
  ...kubelet([], ''),
  ...(text === null ? {} : { [FILE.kubeletKubeconfig]: text }),
});
const BOOTSTRAP = '--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf';
const none = [{ message: 'none', at: 'https://192.0.2.10:6443' }];

export const cases: readonly RuleCase[] = [
  ...kubeconfigRows({ files, bad: kubeconfig(undefined, []), finds: none }),
  {
    name: 'a user name and a password',
    kind: 'bad',
    files: files(kubeconfig(undefined, ['username: node', 'password: secret'])),
    finds: [{ message: 'basic', at: 'node' }],
  },
  {
    name: 'a token is a credential',
    kind: 'good',
    files: files(kubeconfig(undefined, ['token: abc'])),
    finds: [],
  },
  {
    name: 'so is the file of a token',
    kind: 'good',
    files: files(kubeconfig(undefined, ['tokenFile: /var/lib/kubelet/token'])),
    finds: [],
  },
  {
    name: 'so is a program that fetches one',
    kind: 'good',
    files: files(
      kubeconfig(undefined, [
        'exec:',
        '  apiVersion: client.authentication.k8s.io/v1',
        '  command: fetch-token',
        '  interactiveMode: Never',
      ]),
    ),
    finds: [],
  },
  {
    name: 'a bootstrap kubeconfig gets it a certificate',
    kind: 'good',
    files: {
      ...kubelet([BOOTSTRAP], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(undefined, []),
      [FILE.bootstrapKubeconfig]: kubeconfig(undefined, ['token: abcdef.0123456789abcdef']),
    },
    finds: [],
  },
];
