import { type Grant, mayDo } from '../../cluster/rbac';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { clientIdentity } from './client-identity';

const REVIEW = { verb: 'create', group: 'authentication.k8s.io', resource: 'tokenreviews' } as const;

/**
 * Whether the konnectivity server may ask the API server about tokens, as far as the bindings given say: for the user of its
 * kubeconfig where that is known, else for anybody at all. True where no bindings are given, or everything is allowed.
 */
export function mayReviewTokens(view: ClusterView, server: ComponentView): boolean {
  const { rbac, apiserver } = view;
  if (rbac.grants.length === 0) return true;
  if (apiserver?.authorizers?.some(({ type }) => type === 'AlwaysAllow') === true) return true;
  const allows = (grant: Grant) => !grant.role.known || mayDo(grant, REVIEW);
  const who = clientIdentity(view, server, server.text('--kubeconfig'));
  if (who === null) return rbac.grants.some(allows);
  return [...rbac.grants, ...rbac.builtIn].some(
    (grant) =>
      (grant.subject.kind === 'User'
        ? grant.subject.name === who.user
        : grant.subject.kind === 'Group' && who.groups.includes(grant.subject.name)) && allows(grant),
  );
}
