import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** Roles and bindings decide nothing. */
export const apiserverRbacMissing: Rule = {
  id: 'apiserver-rbac-missing',
  title: 'RBAC is off',
  severity: 'medium',
  path: 'pod-to-apiserver',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: ['--authorization-mode', '--authorization-config', 'authorizers'],
  messages: {
    missing:
      'RBAC is not among the authorizers, so Roles and bindings lie in the cluster without any effect.',
    open: 'RBAC is not among the authorizers, so Roles and bindings limit nobody: AlwaysAllow lets every request through.',
  },
  what: 'RBAC grants what Roles and their bindings say and nothing else. It is on where `RBAC` is in `--authorization-mode` or in the AuthorizationConfiguration; by default it is not.',
  why: 'People write Roles and believe in them. With ABAC or a webhook in charge, a service account that was meant to read one ConfigMap may do whatever a policy file written years ago happens to allow.',
  fix: 'Set `--authorization-mode=Node,RBAC`.',
  breaks:
    'Bindings that lie in the cluster begin to count, forgotten ones too. List them first: `kubectl get clusterrolebindings -o wide`.',
  benchmarks: { cis: ['1.2.8'], stig: ['V-242382'] },
  links: [
    {
      title: 'Using RBAC authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
    },
  ],
  check: ({ apiserver }) => {
    const { authorizers } = apiserver ?? { authorizers: null };
    if (apiserver === null || authorizers === null) return [];
    const types = authorizers.map(({ type }) => type);
    if (types.includes('RBAC')) return [];
    const configured = apiserver.text('--authorization-config') !== '';
    const open = types.includes('AlwaysAllow');
    return [
      {
        message: open ? 'open' : 'missing',
        ...apiserver.place(configured ? '--authorization-config' : '--authorization-mode'),
        // Beside AlwaysAllow it would change nothing.
        fixes: () =>
          configured || open
            ? []
            : offer(
                {
                  title: 'Let RBAC decide too',
                  kind: 'needs-decision',
                  decision: 'Every binding that lies in the cluster begins to count.',
                },
                setFlag(apiserver, 'authorization-mode', [...types, 'RBAC'].join(',')),
              ),
      },
    ];
  },
};
