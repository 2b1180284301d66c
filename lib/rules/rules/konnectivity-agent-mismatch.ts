import type { Fix } from '../fix';
import { fixFlags } from '../fixes/fix-flags';
import { offer } from '../fixes/offer';
import { setField } from '../fixes/set-field';
import { agentToken } from '../paths/agent-token';
import { breakFindings } from '../paths/break-findings';
import type { Rule } from '../rule';
import type { ClusterView } from '../view/cluster-view';

const MESSAGES = {
  'tunnel-agent-host': '{reason} No agent connects.',
  'tunnel-agent-port': '{reason} No agent connects, unless something in between passes the port on.',
  'tunnel-agent-server-other-ca': '{reason} It breaks the connection off.',
  'tunnel-agent-other-name': '{reason} It breaks the connection off.',
  'tunnel-agent-no-certificate': '{reason} It is refused.',
  'tunnel-agent-other-ca': '{reason} It is refused.',
  'tunnel-agent-no-token': '{reason} It is refused.',
  'tunnel-token-audience': '{reason} It is refused.',
  'tunnel-agent-account': '{reason} It is refused.',
};

/** Agents do not get in at the konnectivity server. */
export const konnectivityAgentMismatch: Rule = {
  id: 'konnectivity-agent-mismatch',
  title: 'Agents do not get through to the konnectivity server',
  severity: 'high',
  path: 'konnectivity',
  claim: null,
  component: 'konnectivity-agent',
  knobs: [
    '--proxy-server-port',
    '--proxy-server-host',
    '--ca-cert',
    '--agent-cert',
    '--service-account-token-path',
    '--agent-port',
    '--cluster-ca-cert',
    '--authentication-audience',
    '--agent-namespace',
    '--agent-service-account',
  ],
  table: 'documents',
  messages: MESSAGES,
  what: 'An agent dials `--proxy-server-host` and `--proxy-server-port` (8091 by default), verifies the konnectivity server by `--ca-cert`, and shows what that asks for: a certificate, or a token of one account and one audience.',
  why: 'Agents and server run, and no agent is connected: everything the API server sends through the tunnel fails, so there are no logs, no exec and no webhooks in the cluster.',
  fix: 'Let the agent dial the port that the server listens on, and send what it asks for.',
  breaks: 'Agents restart with the new settings; connections through them break off once.',
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

function fixesOf(
  { konnectivityServer: server, konnectivityAgent: agent }: ClusterView,
  id: string,
): readonly Fix[] {
  if (server === null || agent === null) return [];
  if (id === 'tunnel-agent-port') {
    const port = server.text('--agent-port');
    return fixFlags(agent, `Dial port ${port}`, { 'proxy-server-port': port });
  }
  const { container } = agent.source;
  if (container === null) return [];
  const token = id === 'tunnel-token-audience' ? agentToken(agent) : null;
  const audience = server.text('--authentication-audience');
  if (token !== null && token.at !== null)
    return offer(
      { title: `Ask for a token for ${audience}`, kind: 'safe' },
      setField(container.document, agent.source.file, [...token.at, 'audience'], audience),
    );
  return [];
}
