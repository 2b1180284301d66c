import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';
import { agentBreaks } from './agent-breaks';
import { clusterDialer } from './cluster-dialer';
import { frontBreaks } from './front-breaks';

/**
 * Why a tunnel that is configured carries nothing: its two ends, or the API server and its front end, do not fit together.
 * Each with `holds: false`; empty where the tunnel is not used, or where everything that is given fits.
 */
export function tunnelBreaks(view: ClusterView): readonly Evidence[] {
  const { apiserver, konnectivityServer: server, konnectivityAgent: agent } = view;
  const dialer = clusterDialer(view);
  return [
    ...(dialer.kind === 'proxy' && apiserver !== null && server !== null
      ? frontBreaks(view, apiserver, server, dialer.selection)
      : []),
    ...(server !== null && agent !== null ? agentBreaks(view, server, agent) : []),
  ];
}
