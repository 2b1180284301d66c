import type { Cluster } from '../../cluster/parse-cluster';
import type { Pki } from '../../cluster/pki';
import type { Rbac } from '../../cluster/rbac';
import type { Workloads } from '../../cluster/workloads';
import type { ApiserverView } from './apiserver-view';
import type { ComponentView } from './component-view';
import type { KubeletView } from './kubelet-view';

/** A cluster as rules and paths see it: each component (null where it is not among the files) with what it uses. */
export type ClusterView = {
  cluster: Cluster;
  /** The minor of Kubernetes 1.x that it is judged for. */
  minor: number;
  apiserver: ApiserverView | null;
  kubelet: KubeletView | null;
  etcd: ComponentView | null;
  controllerManager: ComponentView | null;
  scheduler: ComponentView | null;
  konnectivityServer: ComponentView | null;
  konnectivityAgent: ComponentView | null;
  /** Every component found, also those that stand in a second manifest. */
  components: readonly ComponentView[];
  pki: Pki;
  rbac: Rbac;
  workloads: Workloads;
};
