import type { KubeletView } from '../view/kubelet-view';
import { type ClientLookup, clientFacts } from './client-facts';

/** The kubelet's way to the API server: its kubeconfig, or the one that it writes itself from the bootstrap kubeconfig. */
export function kubeletClient(kubelet: KubeletView): ClientLookup {
  const host = kubelet.host.key('');
  const path = kubelet.clientFile.startsWith(host)
    ? kubelet.clientFile.slice(host.length)
    : kubelet.clientFile;
  const lookup = clientFacts(kubelet, path);
  if (lookup.state !== 'read' || kubelet.client === null) return lookup;
  return { state: 'read', facts: { ...lookup.facts, client: kubelet.client } };
}
