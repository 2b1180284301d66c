import type { ClusterView } from './cluster-view';

/** Whether Roles and bindings may count: RBAC is among the authorizers, or nobody knows them. */
export function isRbacInForce({ apiserver }: ClusterView): boolean {
  const authorizers = apiserver?.authorizers ?? null;
  return authorizers === null || authorizers.some(({ type }) => type === 'RBAC');
}
