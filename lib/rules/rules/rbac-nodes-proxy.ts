import type { Rule } from '../rule';
import { grantsOf } from '../view/grants-of';

/** Somebody beside the API server may use nodes/proxy. */
export const rbacNodesProxy: Rule = {
  id: 'rbac-nodes-proxy',
  title: 'nodes/proxy is granted to somebody beside the API server',
  severity: 'high',
  path: 'apiserver-to-node',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: [],
  table: 'documents',
  messages: {
    named:
      '{binding} gives {subject} the role {role} with nodes/proxy: that is enough to run commands in every container of every node through the kubelet, past admission and mostly past the audit log.',
    wildcard:
      '{binding} gives {subject} the role {role}, whose wildcard includes nodes/proxy: it is enough to run commands in every container of every node through the kubelet.',
  },
  what: 'The subresource `nodes/proxy` covers whatever the kubelet’s own API does and has no subresource of its own for. A command in a container starts with a GET by websocket, so `get` on nodes/proxy is enough when the kubelet is called directly; the API server’s audit log does not see it.',
  why: 'Monitoring agents are often given nodes/proxy to read metrics. Whoever breaks into one of them uses its token at port 10250 of each node, opens shells in the pods of the control plane and takes the cluster over.',
  fix: 'Give nodes/metrics, nodes/stats, nodes/log, and since 1.33 nodes/pods, nodes/healthz and nodes/configz instead.',
  breaks:
    'Agents that call other endpoints of the kubelet get 403; find out by its log which of them they need.',
  links: [
    {
      title: 'RBAC good practices, access to the proxy subresource of nodes',
      url: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes',
    },
    {
      title: 'Kubelet authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/#kubelet-authorization',
    },
  ],
  check: (view) =>
    grantsOf(view, 'nodes', 'proxy', ['get', 'create']).map(({ grant, named, subject }) => ({
      message: named ? 'named' : 'wildcard',
      severity: named ? 'high' : 'medium',
      data: { binding: grant.binding, subject, role: grant.role.name },
      file: grant.file,
      range: grant.range,
    })),
};
