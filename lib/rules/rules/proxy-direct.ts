import { clusterDialer } from '../paths/cluster-dialer';
import type { Rule } from '../rule';

const KNOB = '--egress-selector-config-file';

/** The proxy verbs cross the network to the nodes without a tunnel. */
export const proxyDirect: Rule = {
  id: 'proxy-direct',
  title: 'Nodes, pods and Services are dialled without a tunnel',
  severity: 'info',
  path: 'apiserver-to-pod',
  claim: 'encrypted',
  component: 'kube-apiserver',
  knobs: [KNOB],
  messages: {
    absent:
      'No egress selector is configured: the API server dials nodes, pods and Services over the network between them, and the proxy’s requests are clear text unless they ask for https:.',
    'no-cluster':
      '{file} sends nothing of the selection cluster through a proxy: the API server dials nodes, pods and Services over the network between them, and the proxy’s requests are clear text unless they ask for https:.',
  },
  what: '`--egress-selector-config-file` says how the API server reaches what it calls. Without it, or without the selection `cluster` in it, connections to nodes, pods and Services are direct. Those to kubelets are HTTPS in either case; what pods/proxy, services/proxy and nodes/proxy to other ports carry is not, and is never verified.',
  why: 'Someone on the network between control plane and nodes reads and changes whatever a colleague looks at through kubectl proxy: dashboards, metrics, administration pages and the passwords typed there.',
  fix: 'Keep that network private, or carry the traffic through Konnectivity by a selection cluster.',
  breaks:
    'With a tunnel, logs, exec, webhooks to Services and aggregated APIs all rest on its agents: while none is connected, they fail.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
    {
      title: 'API server to nodes, pods and services',
      url: 'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/#api-server-to-nodes-pods-and-services',
    },
  ],
  check: (view) => {
    const { apiserver } = view;
    if (apiserver === null || clusterDialer(view).kind !== 'direct') return [];
    const file = apiserver.text(KNOB);
    return [
      {
        message: file === '' ? 'absent' : 'no-cluster',
        ...(file === '' ? {} : { data: { file } }),
        ...apiserver.place(KNOB),
      },
    ];
  },
};
