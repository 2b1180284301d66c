import type { KubeletView } from '../view/kubelet-view';
import type { ClientFacts } from './client-of';
import { kubeletClient } from './kubelet-client';

/** The kubelet's own kubeconfig where it is the one in use and can be read; null where the bootstrap kubeconfig is, or nobody knows. */
export function ownKubeconfig(kubelet: KubeletView | null): ClientFacts | null {
  if (kubelet === null || kubelet.report.derived.apiClientFrom !== 'kubeconfig') return null;
  const lookup = kubeletClient(kubelet);
  return lookup.state === 'read' ? lookup.facts : null;
}
