import type { EgressSelection } from '../../cluster/egress-selector';
import type { ClusterView } from '../view/cluster-view';

/**
 * How the API server reaches nodes, pods and Services: through a proxy of the egress selection `cluster`, directly, or unknown
 * for want of the API server or of the file that its flag names.
 */
export type ClusterDialer =
  | { kind: 'proxy'; selection: EgressSelection }
  | { kind: 'direct' }
  | { kind: 'unknown' };

/** The dialer of the egress selection `cluster`. A name that is not listed is dialled directly. */
export function clusterDialer({ apiserver }: ClusterView): ClusterDialer {
  if (apiserver === null || apiserver.egress === null) return { kind: 'unknown' };
  const selection = apiserver.egress.find(({ name }) => name.toLowerCase() === 'cluster');
  return selection === undefined || selection.proxyProtocol === 'Direct'
    ? { kind: 'direct' }
    : { kind: 'proxy', selection };
}
