import { claimOf } from '../claim';
import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { clusterDialer } from './cluster-dialer';
import { fileNotGiven } from './file-not-given';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
import { sameAuthority } from './same-authority';
import { seen } from './seen';
import { unplaced } from './unplaced';

const FILE = '--egress-selector-config-file';

/**
 * The tunnel: the API server hands its connections to the konnectivity server, agents on the nodes have dialled out to it. It
 * moves traffic over the network between them; it verifies nothing beyond its own two ends.
 */
export const konnectivity: PathDefinition = {
  id: 'konnectivity',
  components: (view) => [view.apiserver, view.konnectivityServer, view.konnectivityAgent],
  absent: (view) =>
    view.konnectivityServer === null &&
    view.konnectivityAgent === null &&
    clusterDialer(view).kind !== 'proxy' &&
    (view.apiserver === null || view.apiserver.egress !== null)
      ? unplaced(
          'konnectivity-absent',
          'unknown',
          'There is no Konnectivity: the API server reaches nodes directly.',
        )
      : null,
  claims: {
    encrypted: (view) =>
      claimOf([
        ...used(view),
        ...(view.konnectivityServer === null
          ? [notGiven('konnectivity-server')]
          : [
              seen(
                view.konnectivityServer,
                '--cluster-cert',
                'agents-tls',
                true,
                'Agents reach the konnectivity server by TLS.',
              ),
            ]),
        ...(view.konnectivityAgent === null ? [notGiven('konnectivity-agent')] : []),
      ]),
    'server-authenticated': (view) =>
      claimOf([
        ...frontVerified(view),
        ...(view.konnectivityAgent === null
          ? [notGiven('konnectivity-agent')]
          : [agentVerifies(view.konnectivityAgent)]),
      ]),
    'client-authenticated': ({ konnectivityServer }) =>
      claimOf(
        konnectivityServer === null ? [notGiven('konnectivity-server')] : [agentsKnown(konnectivityServer)],
      ),
    authorized: (view) =>
      claimOf(
        view.konnectivityServer === null
          ? [notGiven('konnectivity-server')]
          : [agentsAllowed(view, view.konnectivityServer)],
      ),
  },
};

/** Whether the API server sends its traffic through the tunnel, and how it reaches the tunnel's server. */
function used(view: ClusterView): readonly Evidence[] {
  const { apiserver } = view;
  if (apiserver === null) return [notGiven('kube-apiserver')];
  const dialer = clusterDialer(view);
  if (dialer.kind === 'unknown')
    return [fileNotGiven(apiserver.host.key(apiserver.text(FILE)), 'whether the tunnel is used')];
  if (dialer.kind === 'direct')
    return [
      seen(
        apiserver,
        FILE,
        'tunnel-unused',
        false,
        'No egress selection sends cluster traffic to the tunnel, so the API server connects directly.',
      ),
    ];
  const { uds, tcpURL } = dialer.selection;
  return [
    seen(
      apiserver,
      FILE,
      uds === undefined ? 'front-tls' : 'front-socket',
      true,
      uds === undefined
        ? `The API server reaches the konnectivity server at ${tcpURL} by TLS.`
        : `The API server reaches the konnectivity server through the socket ${uds} on its own host.`,
    ),
  ];
}

function frontVerified(view: ClusterView): readonly Evidence[] {
  const { apiserver } = view;
  const dialer = clusterDialer(view);
  if (apiserver === null || dialer.kind !== 'proxy' || dialer.selection.uds !== undefined) return [];
  const ca = dialer.selection.tls?.caBundle ?? '';
  return [
    seen(
      apiserver,
      FILE,
      ca === '' ? 'front-host-roots' : 'front-verified',
      ca === '' ? 'conditional' : true,
      ca === ''
        ? 'The egress selection has no caBundle: the roots of the host decide who is taken for the konnectivity server.'
        : `The API server accepts only a konnectivity server that ${ca} vouches for.`,
    ),
  ];
}

function agentVerifies(agent: ComponentView): Evidence {
  const ca = agent.text('--ca-cert');
  return seen(
    agent,
    '--ca-cert',
    ca === '' ? 'agent-ca-absent' : 'agent-ca',
    ca !== '',
    ca === ''
      ? 'The agent has no --ca-cert and cannot set up TLS.'
      : `The agent accepts only a konnectivity server that ${ca} vouches for.`,
  );
}

function agentsKnown(server: ComponentView): Evidence {
  const how = server.report.derived.agentAuthentication;
  if (how === 'token')
    return seen(
      server,
      '--authentication-audience',
      'agents-by-token',
      true,
      'Agents show a service account token, which the server has the API server check.',
    );
  if (how === 'mtls')
    return seen(
      server,
      '--cluster-ca-cert',
      'agents-by-certificate',
      true,
      `Agents must show a certificate of ${server.text('--cluster-ca-cert')}.`,
    );
  return seen(
    server,
    '--cluster-ca-cert',
    'agents-unknown',
    false,
    'The server asks agents neither for a certificate nor for a token: whoever reaches the port can register as a tunnel end and receive control-plane traffic.',
  );
}

function agentsAllowed(view: ClusterView, server: ComponentView): Evidence {
  const how = server.report.derived.agentAuthentication;
  if (how === 'token')
    return seen(
      server,
      '--agent-service-account',
      'agents-one-account',
      true,
      `Only the service account ${server.text('--agent-namespace')}/${server.text('--agent-service-account')} may be an agent.`,
    );
  if (how !== 'mtls')
    return seen(server, '--cluster-ca-cert', 'agents-anyone', false, 'Nothing limits who may be an agent.');
  const ca = server.text('--cluster-ca-cert');
  const { apiserver } = view;
  const shared =
    apiserver !== null && sameAuthority(view, [server, ca], [apiserver, apiserver.text('--client-ca-file')]);
  return seen(
    server,
    '--cluster-ca-cert',
    shared ? 'agents-cluster-ca' : 'agents-own-ca',
    shared ? 'conditional' : true,
    shared
      ? `${ca} also signs the certificates of kubelets and users, and each of them may be an agent: it holds only while all of their holders are trusted with control-plane traffic.`
      : `Only holders of a certificate of ${ca} may be agents.`,
  );
}
