import { clusterDialer } from '../paths/cluster-dialer';
import { notGiven } from '../paths/not-given';
import { tunnelBreaks } from '../paths/tunnel-breaks';
import { tunnelNetwork } from '../paths/tunnel-network';
import type { ClusterView } from '../view/cluster-view';
import type { Meeting } from './decide';

/**
 * What traffic to nodes meets on the way where the egress selector sends it through a tunnel; nothing where it is dialled
 * directly. `protects` says that the traffic proves its server itself: then a tunnel that anyone may join can break it off,
 * and cannot read it. A server or agent that does not start is said by the path.
 */
export function tunnelMeetings(view: ClusterView, protects: boolean): readonly Meeting[] {
  const { apiserver, konnectivityServer, konnectivityAgent } = view;
  const { kind } = clusterDialer(view);
  if (apiserver !== null && kind === 'unknown')
    return tunnelNetwork(view).because.map((because): Meeting => ({ outcome: 'unknown', because }));
  if (kind !== 'proxy') return [];
  const absent = [
    ...(konnectivityServer === null ? ['konnectivity-server'] : []),
    ...(konnectivityAgent === null ? ['konnectivity-agent'] : []),
  ];
  return [
    ...absent.map((name): Meeting => ({ outcome: 'unknown', because: notGiven(name) })),
    ...tunnelBreaks(view).map((because): Meeting => ({ outcome: 'fails', because })),
    ...tunnelNetwork(view).because.map(
      (because): Meeting => ({
        outcome: because.holds === false && !protects ? 'interceptable' : null,
        because,
      }),
    ),
  ];
}
