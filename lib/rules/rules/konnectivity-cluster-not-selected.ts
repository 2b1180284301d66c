import type { Rule } from '../rule';
import { readEgress } from '../view/read-egress';

const KNOB = '--egress-selector-config-file';

/** There is a tunnel, and the API server does not use it. */
export const konnectivityClusterNotSelected: Rule = {
  id: 'konnectivity-cluster-not-selected',
  title: 'The API server does not use the tunnel',
  severity: 'medium',
  path: 'konnectivity',
  claim: 'encrypted',
  component: 'kube-apiserver',
  knobs: [KNOB],
  table: 'documents',
  messages: {
    'no-file':
      'Konnectivity is set up, but kube-apiserver has no --egress-selector-config-file: it connects to nodes, pods and services directly.',
    'not-selected':
      'Konnectivity is set up, but no egress selection is named cluster: the API server connects to nodes, pods and services directly.',
    direct:
      'The egress selection cluster is Direct, so the API server connects to nodes, pods and services past the tunnel.',
  },
  what: '`--egress-selector-config-file` says through which proxy the API server reaches each of its networks. A network that is not listed is dialled directly. Nodes, pods and services are the network `cluster`.',
  why: 'The tunnel is there, dashboards show it healthy, and all traffic to nodes still crosses the open network, where proxy requests to pods are clear text for anyone on the way.',
  fix: 'Select `cluster` through the konnectivity server, and give the API server that file.',
  breaks:
    'From then on logs, exec, webhooks and aggregated APIs need the tunnel: agents must be connected before.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: (view) => {
    const egress = readEgress(view);
    if (egress === null || (view.konnectivityServer === null && view.konnectivityAgent === null)) return [];
    const { apiserver, selections, document } = egress;
    const index = selections.findIndex(({ name }) => name.toLowerCase() === 'cluster');
    if (index >= 0 && selections[index]?.proxyProtocol !== 'Direct') return [];
    if (apiserver.text(KNOB) === '') return [{ message: 'no-file', ...apiserver.place(KNOB) }];
    const place =
      document === null
        ? apiserver.place(KNOB)
        : {
            file: document.file,
            range: document.document.rangeOf(
              index < 0 ? ['egressSelections'] : ['egressSelections', index, 'connection', 'proxyProtocol'],
            ),
          };
    return [{ message: index < 0 ? 'not-selected' : 'direct', ...place }];
  },
};
