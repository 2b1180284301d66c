import { type Grant, mayDo } from '../../cluster/rbac';
import type { Rule } from '../rule';
import { certificatesAt } from '../view/certificates-at';

const KNOB = '--kubelet-client-certificate';

/** Nothing allows the API server to use kubelets. */
export const kubeletApiAdminUnbound: Rule = {
  id: 'kubelet-api-admin-unbound',
  title: 'No role lets the API server call kubelets',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kube-apiserver',
  knobs: [KNOB, 'authorization.mode'],
  table: 'documents',
  messages: {
    unbound:
      'kube-apiserver calls kubelets as {user}, and no binding among the files allows that user nodes/proxy: kubelets answer 403 to kubectl logs and exec.',
  },
  what: 'A kubelet with `authorization.mode: Webhook` asks the API server whether its caller may use the node’s subresources, also where the caller is the API server. The user of `--kubelet-client-certificate` needs the role system:kubelet-api-admin, which kubeadm binds since 1.36.1 and needed no binding for before.',
  why: 'kubectl logs and exec fail with "Forbidden (user=kube-apiserver-kubelet-client …)", often during an upgrade. The quick way out is authorization AlwaysAllow, which lets every node’s certificate do everything.',
  fix: 'Bind system:kubelet-api-admin to the certificate’s user by a ClusterRoleBinding.',
  breaks: 'Nothing. A binding that exists in the cluster and not in these files is as good.',
  links: [
    {
      title: 'Kubelet authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/#kubelet-authorization',
    },
  ],
  check: (view) => {
    const { apiserver, kubelet, rbac } = view;
    if (apiserver === null || kubelet?.text('authorization.mode') !== 'Webhook') return [];
    // Whoever else decides may allow it, and without bindings among the files nobody knows.
    const types = apiserver.authorizers?.map(({ type }) => type) ?? [];
    if (!types.includes('RBAC') || types.some((type) => !['Node', 'RBAC'].includes(type))) return [];
    const subject = certificatesAt(view, apiserver, apiserver.text(KNOB))[0]?.subject;
    if (rbac.grants.length === 0 || subject === undefined) return [];
    const user = subject.commonName;
    const groups = [...subject.organizations, 'system:authenticated'];
    const own = [...rbac.grants, ...rbac.builtIn].filter(({ subject: { kind, name } }) =>
      kind === 'User' ? name === user : kind === 'Group' && groups.includes(name),
    );
    if (own.some((grant) => !grant.role.known || allows(grant))) return [];
    return [{ message: 'unbound', data: { user }, ...apiserver.place(KNOB) }];
  },
};

function allows(grant: Grant): boolean {
  return ['get', 'create'].every((verb) =>
    mayDo(grant, { verb, group: '', resource: 'nodes', subresource: 'proxy' }),
  );
}
