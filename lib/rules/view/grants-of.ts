import type { Grant } from '../../cluster/rbac';
import { certificatesAt } from './certificates-at';
import type { ClusterView } from './cluster-view';

/** A grant of a subresource; `named` where a rule names it (`pods/proxy`, or the subresource of everything), not only `*`. */
export type SubresourceGrant = { grant: Grant; named: boolean; subject: string };

/** The control plane's own users and the groups of cluster administrators. */
const OWN = [
  'User kube-apiserver-kubelet-client',
  'User kube-apiserver',
  'User system:apiserver',
  'User system:kube-controller-manager',
  'User system:kube-scheduler',
  'Group system:masters',
  'Group kubeadm:cluster-admins',
];

/**
 * Who but the control plane and the cluster's administrators may use a subresource of the core group by one of these verbs,
 * on any object of that kind or on named ones. Nobody where RBAC is known not to be among the authorizers.
 */
export function grantsOf(
  view: ClusterView,
  resource: string,
  subresource: string,
  verbs: readonly string[],
): readonly SubresourceGrant[] {
  const authorizers = view.apiserver?.authorizers ?? null;
  if (authorizers !== null && !authorizers.some(({ type }) => type === 'RBAC')) return [];
  const own = new Set([...OWN, ...apiserverUser(view)]);
  return view.rbac.grants.flatMap((grant): SubresourceGrant[] => {
    const subject = subjectOf(grant);
    // Nodes have no namespace, so a RoleBinding never reaches them.
    if (own.has(subject) || (resource === 'nodes' && grant.namespace !== null)) return [];
    const rules = grant.rules.filter(
      (rule) =>
        (rule.apiGroups.includes('') || rule.apiGroups.includes('*')) &&
        (rule.verbs.includes('*') || rule.verbs.some((verb) => verbs.includes(verb))),
    );
    const named = rules.some(({ resources }) =>
      resources.some((one) => one === `${resource}/${subresource}` || one === `*/${subresource}`),
    );
    if (!named && !rules.some(({ resources }) => resources.includes('*'))) return [];
    return [{ grant, named, subject }];
  });
}

function subjectOf({ subject: { kind, name, namespace } }: Grant): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** The user as which kube-apiserver calls kubelets, where its certificate is known. */
function apiserverUser(view: ClusterView): readonly string[] {
  if (view.apiserver === null) return [];
  const path = view.apiserver.text('--kubelet-client-certificate');
  return certificatesAt(view, view.apiserver, path)
    .slice(0, 1)
    .map(({ subject }) => `User ${subject.commonName}`);
}
