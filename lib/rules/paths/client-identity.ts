import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { clientFacts } from './client-facts';
import { kubeconfigCertificates } from './kubeconfig-certificates';

/** Whom a client certificate stands for (its common name and organizations). */
export type ClientIdentity = { user: string; groups: readonly string[] };

/** Whom the API server takes the holder of a component's kubeconfig for; null where its certificate is not known. */
export function clientIdentity(
  view: ClusterView,
  component: ComponentView,
  kubeconfig: string,
): ClientIdentity | null {
  const lookup = kubeconfig === '' ? null : clientFacts(component, kubeconfig);
  if (lookup?.state !== 'read') return null;
  const certificate = kubeconfigCertificates(view, component, lookup.facts, 'user')[0];
  if (certificate === undefined) return null;
  const { commonName, organizations } = certificate.subject;
  return { user: commonName, groups: [...organizations, 'system:authenticated'] };
}
