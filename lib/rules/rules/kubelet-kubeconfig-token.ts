import { ownKubeconfig } from '../paths/own-kubeconfig';
import type { Rule } from '../rule';

/** The kubelet is whoever has its token. */
export const kubeletKubeconfigToken: Rule = {
  id: 'kubelet-kubeconfig-token',
  title: 'The kubelet shows a token instead of a certificate',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'client-authenticated',
  component: 'kubelet',
  table: 'documents',
  knobs: ['user.token', 'user.tokenFile', '--kubeconfig', '--bootstrap-kubeconfig'],
  messages: {
    token:
      'The kubeconfig holds a token, and no client certificate: whoever reads the file is this node for as long as the token counts.',
    file: 'The kubeconfig names a file with a token, and no client certificate: whoever reads that file is this node for as long as the token counts.',
  },
  what: 'A kubelet can log in with a client certificate or with a token. The certificate’s key never leaves the node and the kubelet renews it; a token in a kubeconfig is sent with each request and stays the same.',
  why: 'The token turns up in a backup of /etc or in a node image, often the same for all nodes. Years later it still lets its finder in as a node.',
  fix: 'Use TLS bootstrapping: a short-lived bootstrap token in `--bootstrap-kubeconfig`, and `rotateCertificates: true`.',
  breaks:
    'The API server must take bootstrap tokens (`--enable-bootstrap-token-auth`) and the controller manager must sign the requests.',
  links: [
    {
      title: 'TLS bootstrapping',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/',
    },
  ],
  check: ({ kubelet }) => {
    const facts = ownKubeconfig(kubelet);
    if (facts === null) return [];
    const { written, place } = facts;
    if (written('user.client-certificate') !== '' || written('user.exec.command') !== '') return [];
    const field = ['user.token', 'user.tokenFile'].find((name) => written(name) !== '');
    return field === undefined
      ? []
      : [{ message: field === 'user.token' ? 'token' : 'file', ...place(field) }];
  },
};
