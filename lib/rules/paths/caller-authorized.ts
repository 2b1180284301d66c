import { type Claim, claimOf } from '../claim';
import type { ClusterView } from '../view/cluster-view';
import { anonymousDoor, authorizersDecide } from './apiserver-door';
import { notGiven } from './not-given';

/** Whether the API server lets only those use its proxy who may: the target itself never learns who asked. */
export function callerAuthorized({ apiserver }: ClusterView): Claim {
  if (apiserver === null) return claimOf([notGiven('kube-apiserver')]);
  const decide = authorizersDecide(apiserver);
  return claimOf(decide.holds === false ? [decide, anonymousDoor(apiserver)] : [decide]);
}
