import type { Rule } from '../rule';
import { grantsOf } from '../view/grants-of';

/** Every verb of HTTP comes through the proxy. */
const VERBS = ['get', 'create', 'update', 'patch', 'delete'];

/** Somebody may reach a pod through the API server's proxy. */
export const rbacPodsProxy: Rule = {
  id: 'rbac-pods-proxy',
  title: 'pods/proxy is granted',
  severity: 'medium',
  path: 'apiserver-to-pod',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: [],
  table: 'documents',
  messages: {
    named:
      '{binding} gives {subject} the role {role} with pods/proxy: requests to {where} go through the API server, past every NetworkPolicy that does not name it, and nobody verifies who answers.',
  },
  what: 'The subresource `pods/proxy` lets a caller send any HTTP request to a pod through the API server, to any port. It has no credentials of its own there: the target sees the API server’s address, and trusts it or not.',
  why: 'A stolen developer token reaches the debugging port, the database or the metadata sidecar of a pod that NetworkPolicies keep everybody else away from, because the request comes from the API server. The answer travels in clear text unless https: is asked for.',
  fix: 'Leave pods/proxy out of the role; use kubectl port-forward, or an Ingress with authentication.',
  breaks: 'kubectl proxy to a pod and dashboards that are reached by it stop working for the subject.',
  links: [
    {
      title: 'Access services running on clusters',
      url: 'https://kubernetes.io/docs/tasks/access-application-cluster/access-cluster-services/',
    },
    {
      title: 'Authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/',
    },
  ],
  check: (view) =>
    grantsOf(view, 'pods', 'proxy', VERBS)
      // The built-in roles admin and edit have it within their namespace; a wildcard is the matter of rbac-nodes-proxy.
      .filter(({ grant, named }) => named && (grant.namespace === null || grant.rulesAt !== null))
      .map(({ grant, subject }) => ({
        message: 'named',
        data: {
          binding: grant.binding,
          subject,
          role: grant.role.name,
          where: grant.namespace === null ? 'every namespace' : `the namespace ${grant.namespace}`,
        },
        file: grant.file,
        range: grant.range,
      })),
};
