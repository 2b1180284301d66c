import { asRecord } from '../../cluster/as-record';
import type { Certificate } from '../../cluster/pki';
import type { Evidence } from '../evidence';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { isVouchedFor } from '../view/is-vouched-for';
import { agentToken } from './agent-token';
import { coversName } from './covers-name';
import { isLoopback } from './is-loopback';
import { mayReviewTokens } from './may-review-tokens';
import { seen } from './seen';

const TOKEN = '--service-account-token-path';
const AUDIENCE = '--authentication-audience';
const ACCOUNT_CA = '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt';

/** Why agents do not come through to the konnectivity server, or are not let in there. */
export function agentBreaks(
  view: ClusterView,
  server: ComponentView,
  agent: ComponentView,
): readonly Evidence[] {
  const how = server.report.derived.agentAuthentication;
  const whole = [AUDIENCE, '--agent-namespace', '--agent-service-account'].every(
    (knob) => server.text(knob) !== '',
  );
  return [
    ...addressBreaks(server, agent),
    ...certificateBreaks(view, server, agent),
    ...(how === 'mtls' ? certificateAsked(view, server, agent) : []),
    ...(how === 'token' && whole ? tokenAsked(view, server, agent) : []),
  ];
}

function addressBreaks(server: ComponentView, agent: ComponentView): readonly Evidence[] {
  const breaks: Evidence[] = [];
  const host = agent.text('--proxy-server-host');
  if (isLoopback(host) && agent.source.container !== null && agent.source.container.pod.hostNetwork !== true)
    breaks.push(
      seen(
        agent,
        '--proxy-server-host',
        'tunnel-agent-host',
        false,
        `The agent dials ${host}, which is its own Pod: no konnectivity server listens there.`,
      ),
    );
  const [dials, listens] = [agent.text('--proxy-server-port'), server.text('--agent-port')];
  if (dials !== listens)
    breaks.push(
      seen(
        agent,
        '--proxy-server-port',
        'tunnel-agent-port',
        false,
        `The agent dials port ${dials}, and the konnectivity server listens for agents on ${listens}.`,
      ),
    );
  return breaks;
}

/** What the agent makes of the konnectivity server's certificate, as far as it is known. */
function certificateBreaks(
  view: ClusterView,
  server: ComponentView,
  agent: ComponentView,
): readonly Evidence[] {
  const breaks: Evidence[] = [];
  const path = server.text('--cluster-cert');
  const serving = certificatesAt(view, server, path);
  const ca = agent.text('--ca-cert');
  if (isVouchedFor(serving, authoritiesOf(view, agent, ca)) === false)
    breaks.push(
      seen(
        agent,
        '--ca-cert',
        'tunnel-agent-server-other-ca',
        false,
        `The agent verifies the konnectivity server by ${ca}, which does not vouch for ${path}.`,
      ),
    );
  const host = agent.text('--proxy-server-host');
  const names = serving[0]?.names ?? [];
  if (names.length > 0 && !names.some((held) => coversName(held, host)))
    breaks.push(
      seen(
        agent,
        '--proxy-server-host',
        'tunnel-agent-other-name',
        false,
        `The agent calls ${host}, and ${path} is for ${names.join(', ')}.`,
      ),
    );
  return breaks;
}

/** The certificates in an agent's file; ca.crt of a Pod is what kube-controller-manager publishes. */
function authoritiesOf(view: ClusterView, agent: ComponentView, path: string): readonly Certificate[] {
  const own = certificatesAt(view, agent, path);
  const { controllerManager } = view;
  if (own.length > 0 || path !== ACCOUNT_CA || controllerManager === null) return own;
  return certificatesAt(view, controllerManager, controllerManager.text('--root-ca-file'));
}

function certificateAsked(
  view: ClusterView,
  server: ComponentView,
  agent: ComponentView,
): readonly Evidence[] {
  const path = agent.text('--agent-cert');
  if (path === '')
    return [
      seen(
        agent,
        '--agent-cert',
        'tunnel-agent-no-certificate',
        false,
        'The konnectivity server asks agents for a certificate, and the agent has none.',
      ),
    ];
  const ca = server.text('--cluster-ca-cert');
  return isVouchedFor(certificatesAt(view, agent, path), certificatesAt(view, server, ca)) === false
    ? [
        seen(
          agent,
          '--agent-cert',
          'tunnel-agent-other-ca',
          false,
          `The konnectivity server takes only certificates of ${ca}, which does not vouch for the agent’s ${path}.`,
        ),
      ]
    : [];
}

function tokenAsked(view: ClusterView, server: ComponentView, agent: ComponentView): readonly Evidence[] {
  const review = mayReviewTokens(view, server)
    ? []
    : [
        seen(
          server,
          '--kubeconfig',
          'tunnel-token-review',
          false,
          'None of the bindings given lets the konnectivity server ask the API server about tokens (system:auth-delegator), so every agent is refused.',
        ),
      ];
  if (agent.text(TOKEN) === '')
    return [
      seen(
        agent,
        TOKEN,
        'tunnel-agent-no-token',
        false,
        'The konnectivity server asks agents for a token, and the agent sends none.',
      ),
      ...review,
    ];
  return [...audienceBreak(view, server, agent), ...accountBreak(server, agent), ...review];
}

/** TokenReview passes a token whose audiences hold the one asked for; a token without one has those of the API server. */
function audienceBreak(
  { apiserver }: ClusterView,
  server: ComponentView,
  agent: ComponentView,
): readonly Evidence[] {
  const token = agentToken(agent);
  const audience = server.text(AUDIENCE);
  if (token === null || token.audience === audience) return [];
  const own = apiserver?.report.derived.apiAudiences;
  if (token.audience === '' && Array.isArray(own) && own.includes(audience)) return [];
  return [
    seen(
      agent,
      TOKEN,
      'tunnel-token-audience',
      false,
      `The agent’s token is for ${token.audience || 'the API server'}, and the konnectivity server takes only tokens for ${audience}.`,
    ),
  ];
}

function accountBreak(server: ComponentView, agent: ComponentView): readonly Evidence[] {
  const { container } = agent.source;
  if (container === null) return [];
  const { pod, document, podPath } = container;
  const name = String(pod.serviceAccountName ?? pod.serviceAccount ?? 'default');
  const metadata = asRecord(asRecord(document.value)?.metadata);
  // An item of a List has its metadata elsewhere: its namespace is not looked at.
  const listed = podPath[0] !== 'spec';
  const wanted = [server.text('--agent-namespace'), server.text('--agent-service-account')];
  const namespace = listed ? wanted[0] : String(metadata?.namespace ?? 'default');
  if (namespace === wanted[0] && name === wanted[1]) return [];
  return [
    seen(
      agent,
      TOKEN,
      'tunnel-agent-account',
      false,
      `The agent runs as the service account ${namespace}/${name}, and the konnectivity server lets only ${wanted.join('/')} in.`,
    ),
  ];
}
