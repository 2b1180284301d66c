import type { ClientFacts } from '../paths/client-of';
import { ownKubeconfig } from '../paths/own-kubeconfig';
import type { Rule } from '../rule';

const CREDENTIALS = ['client-certificate', 'token', 'tokenFile', 'exec.command', 'auth-provider.name'];

/** The kubelet cannot say who it is. */
export const kubeletKubeconfigNoCredential: Rule = {
  id: 'kubelet-kubeconfig-no-credential',
  title: 'The kubelet shows no credentials',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'client-authenticated',
  component: 'kubelet',
  table: 'documents',
  knobs: ['user.client-certificate', 'user.token', '--kubeconfig', '--bootstrap-kubeconfig'],
  messages: {
    none: 'The kubeconfig has neither a client certificate nor a token, so the kubelet stays anonymous to the API server.',
    basic:
      'The kubeconfig has only a user name and a password, which kube-apiserver has not taken since 1.19: the kubelet stays anonymous.',
  },
  what: 'The user of the kubeconfig says how the kubelet proves to be `system:node:<name>`: a client certificate, which kubeadm has it fetch by TLS bootstrapping, or a token. Without either its requests are anonymous.',
  why: 'The node does not come up, and the quick way out is to give system:anonymous the rights of a node. From then on everybody who reaches the API server has them.',
  fix: 'Give it a client certificate: by `--bootstrap-kubeconfig` and a bootstrap token, or by files.',
  breaks:
    'Nothing. The certificate must say system:node:<name> and system:nodes for the Node authorizer to know it.',
  links: [
    {
      title: 'TLS bootstrapping',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/',
    },
  ],
  check: ({ kubelet }) => {
    const facts = ownKubeconfig(kubelet);
    if (facts === null || CREDENTIALS.some((name) => facts.written(`user.${name}`) !== '')) return [];
    return [{ message: isBasic(facts) ? 'basic' : 'none', ...facts.place('user.username') }];
  },
};

function isBasic({ written }: ClientFacts): boolean {
  return written('user.username') !== '';
}
