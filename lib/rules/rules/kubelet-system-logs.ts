import { asRecord } from '../../cluster/as-record';
import { gateAt } from '../../cluster/gate-at';
import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';
import type { KubeletView } from '../view/kubelet-view';

const HANDLER = 'enableSystemLogHandler';
const QUERY = 'enableSystemLogQuery';
const GATE = 'NodeLogQuery';

/** The kubelet serves the logs of its node. */
export const kubeletSystemLogs: Rule = {
  id: 'kubelet-system-logs',
  title: 'The kubelet serves the logs of its node',
  severity: 'low',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: [QUERY, HANDLER, 'enableDebuggingHandlers', 'featureGates'],
  messages: {
    query:
      'enableSystemLogQuery is on: whoever may get nodes/log reads the journal of any service of the node, and every file under /var/log.',
    files:
      'enableSystemLogHandler is on, which is the default: whoever may get nodes/log reads every file under /var/log of the node.',
  },
  what: '`enableSystemLogHandler` serves the files of /var/log under /logs, and is true by default. `enableSystemLogQuery` adds queries to the journal of the node’s services; it is false by default and needs the feature gate NodeLogQuery (alpha in 1.27, beta in 1.30 and off, on since 1.36). Both have no flag and count only while enableDebuggingHandlers is on.',
  why: 'System logs hold what nobody meant to publish: tokens on command lines, names and addresses, failed logins. With a stolen credential that has nodes/log, someone reads them from afar, on every node.',
  fix: 'Set both to false where nobody reads node logs by the API server.',
  breaks:
    '`kubectl get --raw /api/v1/nodes/NODE/proxy/logs/` and node log queries are answered 405 from then on.',
  links: [
    {
      title: 'Log query',
      url: 'https://kubernetes.io/docs/concepts/cluster-administration/system-logs/#log-query',
    },
  ],
  check: ({ kubelet, minor }) => {
    if (kubelet === null || !isServed(kubelet)) return [];
    const queries = kubelet.on(QUERY) && hasQueries(kubelet, minor);
    return [
      {
        message: queries ? 'query' : 'files',
        severity: queries ? 'low' : 'info',
        ...kubelet.place(queries ? QUERY : HANDLER),
        fixes: () =>
          offer(
            { title: 'Serve no logs of the node', kind: 'safe' },
            setKubelet(kubelet, HANDLER, false),
            // With the handler off and queries on, the kubelet does not start.
            kubelet.on(QUERY) ? setKubelet(kubelet, QUERY, false) : [],
          ),
      },
    ];
  },
};

function isServed(kubelet: KubeletView): boolean {
  return (
    kubelet.on('enableServer') &&
    kubelet.on('enableDebuggingHandlers') &&
    kubelet.on(HANDLER) &&
    isDecided(kubelet, HANDLER)
  );
}

/** Whether the gate for queries is on in Kubernetes 1.`minor`: named, by its stage's AllAlpha or AllBeta, or by default. */
function hasQueries(kubelet: KubeletView, minor: number): boolean {
  const gates = asRecord(kubelet.value('featureGates')?.value) ?? {};
  const gate = gateAt(GATE, minor);
  const all = gate?.stage === 'alpha' ? gates.AllAlpha : gate?.stage === 'beta' ? gates.AllBeta : undefined;
  return (gates[GATE] ?? all ?? gate?.on) === true;
}
