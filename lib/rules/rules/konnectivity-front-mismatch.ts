import type { Fix } from '../fix';
import { fixFlags } from '../fixes/fix-flags';
import { breakFindings } from '../paths/break-findings';
import { clusterDialer } from '../paths/cluster-dialer';
import { socketPlace } from '../paths/socket-place';
import type { Rule } from '../rule';
import type { ClusterView } from '../view/cluster-view';

const MESSAGES = {
  'tunnel-mode-mismatch': '{reason} No connection to a node gets through.',
  'tunnel-front-mismatch': '{reason} No connection to a node gets through.',
  'tunnel-socket-mismatch': '{reason} No connection to a node gets through.',
  'tunnel-front-other-ca': '{reason} It breaks the connection off.',
  'tunnel-front-other-name': '{reason} It breaks the connection off.',
  'tunnel-front-client-other-ca': '{reason} It breaks the connection off.',
};

/** The API server's egress selection and the konnectivity server do not fit together. */
export const konnectivityFrontMismatch: Rule = {
  id: 'konnectivity-front-mismatch',
  title: 'The egress selection does not lead to the konnectivity server',
  severity: 'high',
  path: 'konnectivity',
  claim: null,
  component: 'konnectivity-server',
  knobs: [
    '--mode',
    '--uds-name',
    '--server-port',
    '--server-cert',
    '--server-ca-cert',
    '--egress-selector-config-file',
  ],
  table: 'documents',
  messages: MESSAGES,
  what: 'The egress selection names a protocol (GRPC or HTTPConnect) and a socket or an address. The konnectivity server’s `--mode` (grpc by default, or http-connect), `--uds-name` or `--server-port` must say the same, and over TCP each must trust the other’s certificate.',
  why: 'Both programs start and look healthy, and every connection to a node, a webhook or an aggregated API fails: no logs, no exec, and admission that depends on webhooks stops.',
  fix: 'Make the two say the same: GRPC with grpc, HTTPConnect with http-connect, one socket in a folder that both mount, or one port.',
  breaks: 'Other API servers that use the same konnectivity server must change with it.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: (view) =>
    breakFindings(view, MESSAGES).map((finding) => ({
      ...finding,
      fixes: () => fixesOf(view, finding.message),
    })),
};

function fixesOf(view: ClusterView, id: string): readonly Fix[] {
  const { apiserver, konnectivityServer: server } = view;
  const dialer = clusterDialer(view);
  if (apiserver === null || server === null || dialer.kind !== 'proxy') return [];
  const { proxyProtocol, uds, tcpURL = '' } = dialer.selection;
  if (id === 'tunnel-mode-mismatch') {
    const mode = proxyProtocol === 'HTTPConnect' ? 'http-connect' : 'grpc';
    return fixFlags(server, `Set --mode=${mode}`, { mode });
  }
  const there = uds === undefined ? null : socketPlace(server, uds);
  if (
    uds !== undefined &&
    id === 'tunnel-socket-mismatch' &&
    there?.place === socketPlace(apiserver, uds)?.place
  )
    return fixFlags(server, `Make the socket ${uds}`, { 'uds-name': uds });
  const port = Number(/:([0-9]+)\/?$/.exec(tcpURL)?.[1] ?? '0');
  if (id === 'tunnel-front-mismatch' && server.text('--uds-name') === '' && port >= 1024 && port <= 49_151)
    return fixFlags(server, `Listen on port ${port}`, { 'server-port': String(port) });
  return [];
}
