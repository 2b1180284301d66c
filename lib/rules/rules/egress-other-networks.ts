import type { Rule } from '../rule';
import { readEgress } from '../view/read-egress';

const KNOB = '--egress-selector-config-file';

/** The API server reaches etcd or its own side through a proxy. */
export const egressOtherNetworks: Rule = {
  id: 'egress-other-networks',
  title: 'etcd or the control plane is reached through a proxy',
  severity: 'info',
  path: 'konnectivity',
  claim: null,
  component: 'kube-apiserver',
  knobs: [KNOB],
  table: 'documents',
  messages: {
    etcd: 'The egress selection {name} sends the API server’s connections to etcd through {proxy}: the store is gone whenever that proxy is.',
    controlplane:
      'The egress selection {name} sends webhooks by URL, audit and token webhooks, authorization webhooks and OIDC through {proxy}.',
  },
  what: 'Beside `cluster` the egress selector knows `etcd` (the store) and `controlplane` (webhooks by URL, audit, authentication and authorization webhooks, OIDC, tracing; `master` is its old name).',
  why: 'If the proxy ends in the cluster, as Konnectivity does, the API server needs agents on nodes to reach its own store or its authorizer, and the agents need the API server: after an outage neither comes back first.',
  fix: 'Keep to `cluster`, unless etcd or the webhooks really lie behind another proxy.',
  breaks:
    'Without the selection the API server dials these addresses directly: they must be reachable from it.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: (view) => {
    const egress = readEgress(view);
    if (egress === null || egress.document === null) return [];
    const { file, document } = egress.document;
    return egress.selections.flatMap(({ name, proxyProtocol, uds, tcpURL }, index) => {
      const network = name.toLowerCase();
      if (network === 'cluster' || proxyProtocol === 'Direct') return [];
      return [
        {
          message: network,
          data: { name, proxy: uds ?? tcpURL ?? proxyProtocol },
          file,
          range: document.rangeOf(['egressSelections', index, 'name']),
        },
      ];
    });
  },
};
