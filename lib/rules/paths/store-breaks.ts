import type { Evidence } from '../evidence';
import type { ApiserverView } from '../view/apiserver-view';
import type { ClusterView } from '../view/cluster-view';
import { etcdBreaks } from './etcd-breaks';
import { refusalOf } from './refusal-of';

const THIS_HOST = /^(unixs?:|([a-z]+:\/\/)?(127\.[0-9.]+|localhost|\[::1\])(:[0-9]+)?\/?$)/i;

/**
 * Why the API server does not get to its store, each with `holds: false`: etcd of the files refuses its configuration, or the two refuse
 * each other’s certificate. Empty where it gets there, and where that cannot be told.
 */
export function storeBreaks(view: ClusterView): readonly Evidence[] {
  const { apiserver, etcd } = view;
  if (apiserver === null || etcd === null || !apiserver.starts) return [];
  if (etcd.starts) return etcdBreaks(view);
  return isItsOnly(apiserver) ? [refusalOf(etcd)] : [];
}

/** Whether the API server has no etcd but the one beside it: with another in --etcd-servers it starts and works. */
function isItsOnly(apiserver: ApiserverView): boolean {
  const servers = apiserver.list('--etcd-servers');
  return servers.length > 0 && servers.every((server) => THIS_HOST.test(server));
}
