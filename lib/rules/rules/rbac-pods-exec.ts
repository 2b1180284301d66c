import type { Rule } from '../rule';
import type { ClusterView } from '../view/cluster-view';
import { grantsOf } from '../view/grants-of';

const SUBRESOURCES = ['exec', 'attach', 'portforward'];
const GATE = /(^|,)(kube)?:?AuthorizePodWebsocketUpgradeCreatePermission=(f|F|0|false|False|FALSE)(,|$)/;

/** Groups that anybody with some credential, or with none, belongs to. */
const BROAD =
  /^(Group system:(authenticated|unauthenticated|nodes|serviceaccounts(:.+)?)|User system:anonymous)$/;

/** Broad groups may run commands in pods. */
export const rbacPodsExec: Rule = {
  id: 'rbac-pods-exec',
  title: 'Broad groups may run commands in pods',
  severity: 'high',
  path: 'apiserver-to-kubelet',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: [],
  table: 'documents',
  messages: {
    found:
      '{binding} gives {subject} the role {role} with {subresources} on pods: any credential of that group runs commands in, or reaches ports of, pods in {where}.',
  },
  what: '`pods/exec`, `pods/attach` and `pods/portforward` are how kubectl opens shells and tunnels through the API server and the kubelet. `create` allows them; before 1.35 `get` was enough too, by a websocket.',
  why: 'Each pod has a token of a service account by default. One vulnerable web application in a group such as system:serviceaccounts is enough to open shells in all others, and to collect their tokens and secrets.',
  fix: 'Bind the role to the persons who need it, in their namespaces.',
  breaks: 'Members of the group who relied on it get 403 until they have a binding of their own.',
  links: [
    {
      title: 'RBAC good practices',
      url: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    },
  ],
  check: (view) => {
    const verbs = getSuffices(view) ? ['create', 'get'] : ['create'];
    const granted = SUBRESOURCES.flatMap((subresource) =>
      grantsOf(view, 'pods', subresource, verbs).map((one) => ({ ...one, subresource })),
    ).filter(({ subject }) => BROAD.test(subject));
    return [...new Set(granted.map(({ grant }) => grant))].map((grant) => {
      const all = granted.filter((one) => one.grant === grant);
      return {
        message: 'found',
        data: {
          binding: grant.binding,
          subject: all[0]?.subject ?? '',
          role: grant.role.name,
          subresources: all.map(({ subresource }) => subresource).join(', '),
          where: grant.namespace === null ? 'every namespace' : `the namespace ${grant.namespace}`,
        },
        file: grant.file,
        range: grant.range,
      };
    });
  },
};

/** A websocket is a GET; since 1.35 the API server asks for `create` all the same, unless that gate is turned off. */
function getSuffices({ apiserver, minor }: ClusterView): boolean {
  return minor < 35 || GATE.test(apiserver?.text('--feature-gates') ?? '');
}
