import { clusterDialer } from '../paths/cluster-dialer';
import { notGiven } from '../paths/not-given';
import { tunnelBreaks } from '../paths/tunnel-breaks';
import { tunnelNetwork } from '../paths/tunnel-network';
import type { ClusterView } from '../view/cluster-view';
import type { Meeting } from './decide';

/**
 * What traffic to nodes meets on the way where the egress selector sends it through a tunnel; nothing where it is dialled
 * directly. `protects` says that the traffic proves its server itself: then a tunnel that anyone may join can break it off,
 * and cannot read it.
 */
export function tunnelMeetings(view: ClusterView, protects: boolean): readonly Meeting[] {
  if (clusterDialer(view).kind !== 'proxy') return [];
  const absent = [
    ...(view.konnectivityServer === null ? ['konnectivity-server'] : []),
    ...(view.konnectivityAgent === null ? ['konnectivity-agent'] : []),
  ];
  const refusing = [view.konnectivityServer, view.konnectivityAgent].filter(
    (component) => component !== null && !component.starts,
  );
  const network = tunnelNetwork(view);
  return [
    ...absent.map((name): Meeting => ({ outcome: 'unknown', because: notGiven(name) })),
    ...refusing.map((component): Meeting => {
      const error = component?.report.outcome.errors[0];
      return {
        outcome: 'fails',
        because: {
          id: error?.id ?? 'refused',
          message: `${component?.name} refuses its configuration: ${error?.message}`,
          holds: false,
          file: error?.file ?? null,
          range: error?.range ?? null,
        },
      };
    }),
    ...tunnelBreaks(view).map((because): Meeting => ({ outcome: 'fails', because })),
    ...network.because.map(
      (because): Meeting => ({
        outcome: because.holds === false && !protects ? 'interceptable' : null,
        because,
      }),
    ),
  ];
}
