import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** Nothing keeps a kubelet to what its own pods need. */
export const apiserverNodeAuthorizerMissing: Rule = {
  id: 'apiserver-node-authorizer-missing',
  title: 'The Node authorizer is off',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: ['--authorization-mode', '--authorization-config', 'authorizers'],
  messages: {
    missing:
      'Node is not among the authorizers, so nothing limits a kubelet to the Secrets and pods of its own node.',
    elsewhere:
      'Node is not among the authorizers: whether a kubelet is kept to its own node is up to the webhook or the policy file.',
  },
  what: 'The Node authorizer allows a kubelet to read only what the pods on its node refer to. It decides only for users named `system:node:…` in the group `system:nodes`. It is on where `Node` is in `--authorization-mode` or in the AuthorizationConfiguration; by default it is not.',
  why: 'Kubelets then need a wide role such as `system:node`, which reads every Secret of the cluster. Whoever breaks out of one container has the kubelet’s certificate, and with it the credentials of every other workload.',
  fix: 'Put Node first: `--authorization-mode=Node,RBAC`.',
  breaks:
    'Nothing for kubelets with proper names. Kubelets whose certificates do not say `system:node:<node>` and `system:nodes` gain nothing from it and still need a role.',
  benchmarks: { cis: ['1.2.7'], stig: ['V-242382'] },
  links: [
    {
      title: 'Using Node authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/node/',
    },
  ],
  check: ({ apiserver }) => {
    const { authorizers } = apiserver ?? { authorizers: null };
    if (apiserver === null || authorizers === null) return [];
    const types = authorizers.map(({ type }) => type);
    if (types.includes('Node')) return [];
    const configured = apiserver.text('--authorization-config') !== '';
    const elsewhere = types.includes('Webhook') || types.includes('ABAC');
    return [
      {
        message: elsewhere && !types.includes('AlwaysAllow') ? 'elsewhere' : 'missing',
        ...apiserver.place(configured ? '--authorization-config' : '--authorization-mode'),
        // Beside AlwaysAllow it would change nothing.
        fixes: () =>
          configured || types.includes('AlwaysAllow')
            ? []
            : offer(
                { title: 'Let the Node authorizer decide first', kind: 'safe' },
                setFlag(apiserver, 'authorization-mode', ['Node', ...types].join(',')),
              ),
      },
    ];
  },
};
