import { type Claim, claimOf } from '../claim';
import { claimIds } from '../claim-ids';
import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';
import { clusterDialer } from './cluster-dialer';
import { fileNotGiven } from './file-not-given';
import { konnectivity } from './konnectivity';
import { notGiven } from './not-given';
import { seen } from './seen';

/** The network between the API server and its target: dialled directly, or crossed in a tunnel as good as its own claims. */
export function tunnelNetwork(view: ClusterView): Claim {
  const { apiserver } = view;
  if (apiserver === null) return claimOf([notGiven('kube-apiserver')]);
  const knob = '--egress-selector-config-file';
  const dialer = clusterDialer(view);
  if (dialer.kind === 'unknown')
    return claimOf([fileNotGiven(apiserver.host.key(apiserver.text(knob)), 'how nodes are reached')]);
  if (dialer.kind === 'direct')
    return claimOf([
      seen(
        apiserver,
        knob,
        'dialled-directly',
        false,
        'The API server connects over the network between it and the nodes, without a tunnel.',
      ),
    ]);
  const because = claimIds.flatMap((id): readonly Evidence[] => konnectivity.claims[id](view).because);
  const { holds } = claimOf(because);
  return claimOf([
    seen(
      apiserver,
      knob,
      holds === true ? 'tunnel-protects' : 'tunnel-weak',
      holds,
      holds === true
        ? 'Konnectivity carries the connection to the node’s network; from the agent on it goes on as it is.'
        : 'Konnectivity carries the connection, and is no better than its own claims.',
      because,
    ),
  ]);
}
