import type { Subject } from '../../cluster/rbac';
import type { Rule } from '../rule';
import { grantsEverything } from '../view/grants-everything';
import { isRbacInForce } from '../view/is-rbac-in-force';

/** Pods that ask for nothing may do everything. */
export const rbacClusterAdminDefaultAccount: Rule = {
  id: 'rbac-cluster-admin-default-account',
  title: 'A default service account may do everything',
  severity: 'high',
  path: 'pod-to-apiserver',
  claim: 'authorized',
  component: 'kube-apiserver',
  table: 'documents',
  knobs: ['subjects', 'roleRef', 'serviceAccountName'],
  messages: {
    cluster:
      '{binding} gives the default service account of {namespace} the role {role}: every pod there that names no account of its own is an administrator of the cluster.',
    namespace:
      '{binding} gives the default service account of {namespace} the role {role} in {where}: every pod there that names no account of its own may do everything in {where}.',
  },
  what: 'Each namespace has a service account named default, and a pod that names none runs as it, with its token mounted. By default it has no rights of its own.',
  why: 'A chart’s readme says to bind default to cluster-admin, and it works. From then on every pod that anyone starts in the namespace, and whoever breaks into one, owns the cluster.',
  fix: 'Make a service account for the program that needs rights, name it in its pods, and bind a role of what it needs.',
  breaks: 'Programs in that namespace that have worked by it without anyone knowing.',
  benchmarks: { cis: ['5.1.1', '5.1.5'] },
  links: [
    {
      title: 'Service account permissions',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions',
    },
  ],
  check: (view) =>
    (isRbacInForce(view) ? view.rbac.grants : []).flatMap((grant) => {
      const account = defaultAccountOf(grant.subject);
      if (account === null || !grantsEverything(grant)) return [];
      const data = { binding: grant.binding, namespace: account, role: grant.role.name };
      const place = { file: grant.file, range: grant.range };
      return grant.namespace === null
        ? [{ message: 'cluster', data, ...place }]
        : [
            {
              message: 'namespace',
              severity: 'medium' as const,
              data: { ...data, where: grant.namespace },
              ...place,
            },
          ];
    }),
};

/** The namespace whose default service account a subject is, by kind or by its user name; null for anybody else. */
function defaultAccountOf({ kind, name, namespace }: Subject): string | null {
  if (kind === 'ServiceAccount') return name === 'default' ? (namespace ?? null) : null;
  return kind === 'User' ? (/^system:serviceaccount:([^:]+):default$/.exec(name)?.[1] ?? null) : null;
}
