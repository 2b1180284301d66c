import type { Grant } from '../../cluster/rbac';
import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';

const EVERYONE = ['system:serviceaccounts', 'system:authenticated', 'system:unauthenticated'];

/** Bindings among the files that give every pod, or everybody, all rights there are. */
export function grantsToEveryPod({ rbac }: ClusterView): readonly Evidence[] {
  return rbac.grants.filter(isForEveryone).map((grant) => ({
    id: 'everyone-may-everything',
    message: `${grant.binding} gives ${grant.subject.name} the role ${grant.role.name}, so every pod may do everything.`,
    holds: false,
    file: grant.file,
    range: grant.range,
  }));
}

function isForEveryone({ subject, namespace, rules }: Grant): boolean {
  return (
    namespace === null &&
    (EVERYONE.includes(subject.name) || subject.name === 'system:anonymous') &&
    rules.some(
      ({ apiGroups, resources, verbs }) =>
        apiGroups.includes('*') && resources.includes('*') && verbs.includes('*'),
    )
  );
}
