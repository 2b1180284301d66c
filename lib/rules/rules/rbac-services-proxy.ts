import type { Rule } from '../rule';
import { grantsOf } from '../view/grants-of';

/** Every verb of HTTP comes through the proxy. */
const VERBS = ['get', 'create', 'update', 'patch', 'delete'];

/** Somebody may reach a Service through the API server's proxy. */
export const rbacServicesProxy: Rule = {
  id: 'rbac-services-proxy',
  title: 'services/proxy is granted',
  severity: 'medium',
  path: 'apiserver-to-service',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: [],
  table: 'documents',
  messages: {
    named:
      '{binding} gives {subject} the role {role} with services/proxy: requests to {where} go through the API server, past every NetworkPolicy that does not name it, and nobody verifies who answers.',
  },
  what: 'The subresource `services/proxy` lets a caller send any HTTP request to a Service through the API server, to any port. It has no credentials of its own there: the target sees the API server’s address, and trusts it or not.',
  why: 'A stolen developer token calls internal services that trust whatever comes from the control plane, such as an admin page without a password. The API server picks an endpoint and connects in clear text unless https: is asked for.',
  fix: 'Leave services/proxy out of the role; use kubectl port-forward, or an Ingress with authentication.',
  breaks: 'kubectl proxy to a Service and dashboards that are reached by it stop working for the subject.',
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
    grantsOf(view, 'services', 'proxy', VERBS)
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
