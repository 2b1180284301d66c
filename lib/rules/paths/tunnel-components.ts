import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { clusterDialer } from './cluster-dialer';

/** The ends of the tunnel, where the API server's traffic to nodes goes through it. */
export function tunnelComponents(view: ClusterView): readonly (ComponentView | null)[] {
  return clusterDialer(view).kind === 'proxy' ? [view.konnectivityServer, view.konnectivityAgent] : [];
}
