import type { EtcdSide } from '../../cluster/etcd/derive-etcd';
import type { ClusterView } from './cluster-view';
import type { ComponentView } from './component-view';

/** etcd with how it serves its clients and its peers. */
export type KnownEtcd = { etcd: ComponentView; clients: EtcdSide; peers: EtcdSide };

/** etcd where what it uses is known: null where it is not among the files, or the file of its --config-file is not given. */
export function knownEtcd({ etcd }: Pick<ClusterView, 'etcd'>): KnownEtcd | null {
  if (etcd === null || etcd.report.derived.known === false || (etcd.source.missing ?? []).length > 0)
    return null;
  const { clients, peers } = etcd.report.derived as { clients: EtcdSide; peers: EtcdSide };
  return { etcd, clients, peers };
}
