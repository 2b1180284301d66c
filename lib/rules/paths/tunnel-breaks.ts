import type { EgressSelection } from '../../cluster/egress-selector';
import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { clusterDialer } from './cluster-dialer';
import { seen } from './seen';

const FILE = '--egress-selector-config-file';

/**
 * Why a tunnel that is configured carries nothing: its two ends, or the API server and its front end, do not fit together.
 * Each with `holds: false`; empty where the tunnel is not used, or where everything that is given fits.
 */
export function tunnelBreaks(view: ClusterView): readonly Evidence[] {
  const { apiserver, konnectivityServer: server, konnectivityAgent: agent } = view;
  const dialer = clusterDialer(view);
  return [
    ...(dialer.kind === 'proxy' && apiserver !== null && server !== null
      ? frontBreaks(apiserver, server, dialer.selection)
      : []),
    ...(server !== null && agent !== null ? agentBreaks(view, server, agent) : []),
  ];
}

function frontBreaks(
  apiserver: ComponentView,
  server: ComponentView,
  { proxyProtocol, uds, tcpURL }: EgressSelection,
): readonly Evidence[] {
  const breaks: Evidence[] = [];
  const mode = server.text('--mode') === 'http-connect' ? 'HTTPConnect' : 'GRPC';
  if (mode !== proxyProtocol)
    breaks.push(
      seen(
        server,
        '--mode',
        'tunnel-mode-mismatch',
        false,
        `The API server speaks ${proxyProtocol} to the konnectivity server, which expects ${mode}.`,
      ),
    );
  const socket = server.text('--uds-name');
  if (uds !== undefined && socket === '')
    breaks.push(
      seen(
        server,
        '--uds-name',
        'tunnel-front-mismatch',
        false,
        `The API server looks for the socket ${uds}, and the konnectivity server listens on a port.`,
      ),
    );
  else if (uds === undefined && socket !== '')
    breaks.push(
      seen(
        server,
        '--uds-name',
        'tunnel-front-mismatch',
        false,
        `The API server connects to ${tcpURL}, and the konnectivity server listens on the socket ${socket}.`,
      ),
    );
  else if (uds !== undefined) breaks.push(...socketBreaks(apiserver, server, uds, socket));
  else {
    const port = /:([0-9]+)\/?$/.exec(tcpURL ?? '')?.[1] ?? '443';
    if (port !== server.text('--server-port'))
      breaks.push(
        seen(
          server,
          '--server-port',
          'tunnel-front-mismatch',
          false,
          `The API server connects to port ${port}, and the konnectivity server listens on ${server.text('--server-port')}.`,
        ),
      );
  }
  return breaks;
}

/** Two containers meet in a socket only in a folder of their host that both mount. */
function socketBreaks(
  apiserver: ComponentView,
  server: ComponentView,
  wanted: string,
  made: string,
): readonly Evidence[] {
  const ends: [ComponentView, string][] = [
    [apiserver, wanted],
    [server, made],
  ];
  const alone = ends.find(([component, path]) => !isOnHost(component, path));
  if (alone !== undefined) {
    const [component, path] = alone;
    return [
      {
        ...seen(
          component,
          component === server ? '--uds-name' : FILE,
          'tunnel-socket-not-shared',
          false,
          `${component.name} does not mount the folder of ${path} from its host, so the socket is not shared.`,
        ),
      },
    ];
  }
  if (apiserver.host.key(wanted) === server.host.key(made)) return [];
  return [
    seen(
      server,
      '--uds-name',
      'tunnel-socket-mismatch',
      false,
      `The API server looks for the socket ${wanted}, and the konnectivity server makes ${made}.`,
    ),
  ];
}

/** Whether a path inside a component's container is one of its host: it runs without a container, or mounts the folder. */
function isOnHost({ source: { container } }: ComponentView, path: string): boolean {
  if (container === null) return true;
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const mount = list(container.container.volumeMounts).find(
    ({ mountPath }) => typeof mountPath === 'string' && path.startsWith(`${mountPath.replace(/\/+$/, '')}/`),
  );
  if (mount === undefined) return false;
  const volume = list(container.pod.volumes).find(({ name }) => name === mount.name);
  return volume?.hostPath !== undefined;
}

function agentBreaks(view: ClusterView, server: ComponentView, agent: ComponentView): readonly Evidence[] {
  const how = server.report.derived.agentAuthentication;
  const breaks: Evidence[] = [];
  const add = (knob: string, id: string, message: string) =>
    breaks.push(seen(agent, knob, id, false, message));
  if (agent.text('--proxy-server-port') !== server.text('--agent-port'))
    add(
      '--proxy-server-port',
      'tunnel-agent-port',
      `The agent dials port ${agent.text('--proxy-server-port')}, and the konnectivity server listens for agents on ${server.text('--agent-port')}.`,
    );
  if (how === 'mtls' && agent.text('--agent-cert') === '')
    add(
      '--agent-cert',
      'tunnel-agent-no-certificate',
      'The konnectivity server asks agents for a certificate, and the agent has none.',
    );
  if (how !== 'token') return breaks;
  const path = agent.text('--service-account-token-path');
  if (path === '') {
    add(
      '--service-account-token-path',
      'tunnel-agent-no-token',
      'The konnectivity server asks agents for a token, and the agent sends none.',
    );
    return breaks;
  }
  const token = tokenVolume(agent, path);
  const audience = server.text('--authentication-audience');
  if (token !== null && token.audience !== audience)
    add(
      '--service-account-token-path',
      'tunnel-token-audience',
      `The agent’s token is for ${token.audience || 'the API server'}, and the konnectivity server takes only tokens for ${audience}.`,
    );
  const account = String(agent.source.container?.pod.serviceAccountName ?? 'default');
  if (account !== server.text('--agent-service-account'))
    add(
      '--service-account-token-path',
      'tunnel-agent-account',
      `The agent runs as the service account ${account}, and the konnectivity server lets only ${server.text('--agent-service-account')} in.`,
    );
  if (view.rbac.grants.length > 0 && !mayReviewTokens(view, server))
    breaks.push(
      seen(
        server,
        '--kubeconfig',
        'tunnel-token-review',
        false,
        'None of the bindings given lets the konnectivity server ask the API server about tokens (system:auth-delegator), so every agent is refused.',
      ),
    );
  return breaks;
}

/** The projected token that a container finds at a path; null where the path is not of such a volume. */
function tokenVolume({ source: { container } }: ComponentView, path: string): { audience: string } | null {
  if (container === null) return null;
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  for (const mount of list(container.container.volumeMounts)) {
    const at = String(mount?.mountPath ?? '').replace(/\/+$/, '');
    if (at === '' || !path.startsWith(`${at}/`)) continue;
    const volume = list(container.pod.volumes).find((one) => one?.name === mount.name);
    for (const part of list(volume?.projected?.sources))
      if (part?.serviceAccountToken?.path === path.slice(at.length + 1))
        return { audience: String(part.serviceAccountToken.audience ?? '') };
  }
  return null;
}

/** Whether some binding among the files may be the konnectivity server's: one that creates token reviews. */
function mayReviewTokens({ rbac }: ClusterView, _server: ComponentView): boolean {
  return rbac.grants.some(
    ({ rules, role }) =>
      role.name === 'system:auth-delegator' ||
      rules.some(
        ({ resources, verbs }) =>
          (resources.includes('tokenreviews') || resources.includes('*')) &&
          (verbs.includes('create') || verbs.includes('*')),
      ),
  );
}
