import type { EgressSelection } from '../../cluster/egress-selector';
import { parseGoUrl } from '../../cluster/parse-go-url';
import type { Evidence } from '../evidence';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { isVouchedFor } from '../view/is-vouched-for';
import { coversName } from './covers-name';
import { seen } from './seen';
import { socketPlace } from './socket-place';

const FILE = '--egress-selector-config-file';

/** Why the API server does not come through to the konnectivity server by an egress selection. */
export function frontBreaks(
  view: ClusterView,
  apiserver: ComponentView,
  server: ComponentView,
  selection: EgressSelection,
): readonly Evidence[] {
  const { proxyProtocol, uds, tcpURL } = selection;
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
  else breaks.push(...portBreaks(server, tcpURL ?? ''), ...tlsBreaks(view, apiserver, server, selection));
  return breaks;
}

/** Two containers meet in a socket only in a folder of their host, or a volume of their Pod, that both mount. */
function socketBreaks(
  apiserver: ComponentView,
  server: ComponentView,
  wanted: string,
  made: string,
): readonly Evidence[] {
  const [looks, makes] = [socketPlace(apiserver, wanted), socketPlace(server, made)];
  const alone = looks === null ? apiserver : makes === null ? server : null;
  if (alone !== null)
    return [
      seen(
        alone,
        alone === server ? '--uds-name' : FILE,
        'tunnel-socket-not-shared',
        false,
        `${alone.name} mounts no volume at the folder of ${alone === server ? made : wanted}, so the socket is not shared.`,
      ),
    ];
  if (makes?.readOnly === true)
    return [
      seen(
        server,
        '--uds-name',
        'tunnel-socket-read-only',
        false,
        `konnectivity-server mounts the folder of ${made} for reading only, so it cannot make the socket.`,
      ),
    ];
  if (looks?.place === makes?.place) return [];
  return [
    seen(
      server,
      '--uds-name',
      'tunnel-socket-mismatch',
      false,
      `The API server looks for the socket ${wanted}, and the konnectivity server makes ${made}, which is another place.`,
    ),
  ];
}

function portBreaks(server: ComponentView, url: string): readonly Evidence[] {
  const port = /:([0-9]+)$/.exec(parseGoUrl(url)?.host ?? '')?.[1] ?? '443';
  return port === server.text('--server-port')
    ? []
    : [
        seen(
          server,
          '--server-port',
          'tunnel-front-mismatch',
          false,
          `The API server connects to port ${port}, and the konnectivity server listens on ${server.text('--server-port')}.`,
        ),
      ];
}

/** Certificates that one of the two ends refuses, as far as they are known. */
function tlsBreaks(
  view: ClusterView,
  apiserver: ComponentView,
  server: ComponentView,
  { tls, tcpURL = '' }: EgressSelection,
): readonly Evidence[] {
  const breaks: Evidence[] = [];
  const add = (knob: string, id: string, message: string) =>
    breaks.push(seen(server, knob, id, false, message));
  const [caBundle, clientCert] = [tls?.caBundle ?? '', tls?.clientCert ?? ''];
  const serving = certificatesAt(view, server, server.text('--server-cert'));
  if (isVouchedFor(serving, certificatesAt(view, apiserver, caBundle)) === false)
    add(
      '--server-cert',
      'tunnel-front-other-ca',
      `The API server verifies the konnectivity server by ${caBundle}, which does not vouch for ${server.text('--server-cert')}.`,
    );
  const name = tls?.tlsServerName || (parseGoUrl(tcpURL)?.host ?? '').replace(/:[0-9]+$/, '');
  const names = serving[0]?.names ?? [];
  const bare = name.replace(/^\[|\]$/g, '');
  if (names.length > 0 && !names.some((held) => coversName(held, bare)))
    add(
      '--server-cert',
      'tunnel-front-other-name',
      `The API server calls ${bare}, and ${server.text('--server-cert')} is for ${names.join(', ')}.`,
    );
  const client = certificatesAt(view, apiserver, clientCert);
  const ca = server.text('--server-ca-cert');
  if (isVouchedFor(client, certificatesAt(view, server, ca)) === false)
    add(
      '--server-ca-cert',
      'tunnel-front-client-other-ca',
      `The konnectivity server takes only certificates of ${ca}, which does not vouch for the API server’s ${clientCert}.`,
    );
  return breaks;
}
