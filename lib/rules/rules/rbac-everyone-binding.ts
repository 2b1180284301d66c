import type { Rule } from '../rule';
import { grantPowers } from '../view/grant-powers';
import { grantsEverything } from '../view/grants-everything';
import { isRbacInForce } from '../view/is-rbac-in-force';

const EVERYONE = /^system:(authenticated|serviceaccounts(:.+)?)$/;

/** Every login, or every pod, has rights that lead on. */
export const rbacEveryoneBinding: Rule = {
  id: 'rbac-everyone-binding',
  title: 'Every login or every pod has strong rights',
  severity: 'high',
  path: 'pod-to-apiserver',
  claim: 'authorized',
  component: 'kube-apiserver',
  table: 'documents',
  knobs: ['subjects', 'roleRef'],
  messages: {
    everything:
      '{binding} gives {who} the role {role}, which allows everything: any token of any of them is the cluster.',
    powers: '{binding} gives {who} the role {role}: every one of them may {powers}.',
    namespace: '{binding} gives {who} the role {role} in {namespace}: every one of them may {powers} there.',
  },
  what: 'system:authenticated is everybody who logs in, pods included; system:serviceaccounts is every pod of the cluster, system:serviceaccounts:NAME every pod of a namespace. By default they may look at the APIs and at their own rights.',
  why: 'A hole in the least important web page gives away the token of its pod. With such a binding that token reads every Secret or starts a privileged pod, and the cluster is gone.',
  fix: 'Bind the service accounts that need it by name, with roles of what they need.',
  breaks:
    'Programs that worked by it without anyone knowing: look at the audit log for who uses these rights first.',
  benchmarks: { cis: ['5.1.1'] },
  links: [
    {
      title: 'RBAC good practices',
      url: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    },
  ],
  check: (view) =>
    (isRbacInForce(view) ? view.rbac.grants : []).flatMap((grant) => {
      const { subject, role, namespace, binding, file, range } = grant;
      const powers = grantPowers(grant);
      if (subject.kind !== 'Group' || !EVERYONE.test(subject.name) || powers.length === 0) return [];
      const data = { binding, who: subject.name, role: role.name };
      const all = namespace === null && grantsEverything(grant);
      return [
        {
          message: all ? 'everything' : namespace === null ? 'powers' : 'namespace',
          severity: namespace === null ? 'high' : 'medium',
          data: all
            ? data
            : { ...data, powers: powers.join(', '), ...(namespace === null ? {} : { namespace }) },
          file,
          range,
        },
      ];
    }),
};
