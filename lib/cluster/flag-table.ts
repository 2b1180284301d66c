import { APISERVER_FLAGS } from './data/apiserver-flags';
import { APISERVER_FLAGS_REMOVED } from './data/apiserver-flags-removed';
import { CONTROLLER_MANAGER_FLAGS } from './data/controller-manager-flags';
import { CONTROLLER_MANAGER_FLAGS_REMOVED } from './data/controller-manager-flags-removed';
import { ETCD_FLAGS, ETCD_FLAGS_REMOVED } from './data/etcd-flags';
import { KONNECTIVITY_AGENT_FLAGS } from './data/konnectivity-agent-flags';
import { KONNECTIVITY_SERVER_FLAGS } from './data/konnectivity-server-flags';
import { KUBELET_FLAGS } from './data/kubelet-flags';
import { KUBELET_FLAGS_REMOVED } from './data/kubelet-flags-removed';
import { SCHEDULER_FLAGS } from './data/scheduler-flags';
import { SCHEDULER_FLAGS_REMOVED } from './data/scheduler-flags-removed';
import type { FlagRow } from './flag';
import type { RemovedFlag } from './flag-set';

/** A program's flags of all releases that the tables know, by name without dashes. */
export type FlagTable = {
  rows: ReadonlyMap<string, FlagRow>;
  /** Those that mirror a configuration field, by that. */
  byField: ReadonlyMap<string, FlagRow>;
  /** Flags that some release has had and the newest has not. */
  removed: ReadonlyMap<string, RemovedFlag>;
  /** `_` in a name means `-`. */
  underscores: boolean;
};

const table = (
  rows: readonly FlagRow[],
  removed: readonly RemovedFlag[] = [],
  underscores = true,
): FlagTable => ({
  rows: new Map(rows.map((row) => [row[0], row])),
  byField: new Map(rows.flatMap((row) => (row[5] === undefined ? [] : [[row[5], row]]))),
  removed: new Map(removed.map((row) => [row[0], row])),
  underscores,
});

const TABLES: Readonly<Record<string, FlagTable>> = {
  'kube-apiserver': table(APISERVER_FLAGS, APISERVER_FLAGS_REMOVED),
  kubelet: table(KUBELET_FLAGS, KUBELET_FLAGS_REMOVED),
  'kube-controller-manager': table(CONTROLLER_MANAGER_FLAGS, CONTROLLER_MANAGER_FLAGS_REMOVED),
  'kube-scheduler': table(SCHEDULER_FLAGS, SCHEDULER_FLAGS_REMOVED),
  etcd: table(ETCD_FLAGS, ETCD_FLAGS_REMOVED, false),
  'konnectivity-server': table(KONNECTIVITY_SERVER_FLAGS, [], false),
  'konnectivity-agent': table(KONNECTIVITY_AGENT_FLAGS, [], false),
};
const NONE = table([]);

/** The flags of a component. Of a component that nobody knows there are none. */
export function flagTable(component: string): FlagTable {
  return TABLES[component] ?? NONE;
}
