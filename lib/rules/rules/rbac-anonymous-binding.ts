import type { Grant } from '../../cluster/rbac';
import type { Rule } from '../rule';
import type { ClusterView } from '../view/cluster-view';
import { grantPowers } from '../view/grant-powers';
import { grantsEverything } from '../view/grants-everything';
import { isPublicGrant } from '../view/is-public-grant';
import { isRbacInForce } from '../view/is-rbac-in-force';

/** Somebody without credentials has rights. */
export const rbacAnonymousBinding: Rule = {
  id: 'rbac-anonymous-binding',
  title: 'Requests without credentials have rights',
  severity: 'high',
  path: 'pod-to-apiserver',
  claim: 'authorized',
  component: 'kube-apiserver',
  table: 'documents',
  knobs: ['subjects', 'roleRef', '--anonymous-auth'],
  messages: {
    everything:
      '{binding} gives {who} the role {role}, which allows everything: anyone who reaches the API server is its administrator.',
    powers: '{binding} gives {who} the role {role}: anyone who reaches the API server may {powers}.',
    more: '{binding} gives {who} the role {role}, which allows more than to see version, health and the list of APIs.',
    dormant:
      '{binding} gives {who} the role {role}. Requests without credentials do not come in now; the day they do, it counts.',
  },
  what: 'A request without credentials is user system:anonymous of group system:unauthenticated. By default that group may see version and health (system:public-info-viewer) and nothing else.',
  why: 'Someone bound system:anonymous to cluster-admin to make a dashboard or a probe work. Scanners look for such API servers on the whole internet, and miners run on the nodes within the hour.',
  fix: 'Delete the binding, and give the program that needed it a service account.',
  breaks:
    'Whatever calls without credentials today: a dashboard, a probe, `kubeadm join` if it is the binding for cluster-info.',
  benchmarks: { cis: ['5.1.1'] },
  links: [
    {
      title: 'RBAC good practices',
      url: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    },
  ],
  check: (view) =>
    isRbacInForce(view)
      ? view.rbac.grants
          .filter((grant) => isAnonymous(grant) && grant.role.known && !isPublicGrant(grant))
          .map((grant) => ({ file: grant.file, range: grant.range, ...weigh(grant, view) }))
      : [],
};

function isAnonymous({ subject: { kind, name } }: Grant): boolean {
  return kind === 'User'
    ? name === 'system:anonymous'
    : kind === 'Group' && name === 'system:unauthenticated';
}

function weigh(grant: Grant, { apiserver }: ClusterView) {
  const data = { binding: grant.binding, who: grant.subject.name, role: grant.role.name };
  if (apiserver?.anonymous?.enabled === false) return { message: 'dormant', severity: 'low' as const, data };
  const powers = grantPowers(grant);
  const wide = grant.namespace === null;
  if (wide && grantsEverything(grant)) return { message: 'everything', severity: 'critical' as const, data };
  if (powers.length === 0) return { message: 'more', severity: 'medium' as const, data };
  return { message: 'powers', severity: 'high' as const, data: { ...data, powers: powers.join(', ') } };
}
