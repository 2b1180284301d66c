import type { Shape } from './decode';
import type { HostFiles } from './host-files';
import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';

/** One selection as the API server uses it; the name is as written (it is compared in lower case). */
export type EgressSelection = {
  name: string;
  proxyProtocol: string;
  uds?: string;
  tcpURL?: string;
  tls?: { caBundle: string; clientCert: string; clientKey: string; tlsServerName: string };
};

export type EgressSelector = {
  outcome: Outcome;
  selections: readonly EgressSelection[];
  /** Whether calls to each network go through a dialer of their own. */
  dialers: Readonly<Record<string, boolean>>;
};

const TLS: Shape = {
  fields: { caBundle: 'string', clientKey: 'string', clientCert: 'string', tlsServerName: 'string' },
};
const SHAPE: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    egressSelections: {
      list: {
        fields: {
          name: 'string',
          connection: {
            fields: {
              proxyProtocol: 'string',
              transport: {
                fields: {
                  tcp: { fields: { url: 'string', tlsConfig: TLS } },
                  uds: { fields: { udsName: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  },
};
const VERSIONS = ['apiserver.k8s.io/v1alpha1', 'apiserver.k8s.io/v1beta1'];
/** Passes validation, then crashes the server: reported only when nothing else is wrong. */
const PANIC = 'egress-http-crash';
const NAMES = ['cluster', 'controlplane', 'etcd'];

type Tls =
  | { caBundle?: string; clientKey?: string; clientCert?: string; tlsServerName?: string }
  | null
  | undefined;
type Selection = {
  name?: string | null;
  connection?: {
    proxyProtocol?: string | null;
    transport?: {
      tcp?: { url?: string | null; tlsConfig?: Tls } | null;
      uds?: { udsName?: string | null } | null;
    } | null;
  } | null;
};

/**
 * Read an EgressSelectorConfiguration as kube-apiserver does (apiserver/pkg/server/egressselector/config.go):
 * strict decoding, then validation. `look` tells whether the certificates that it names are there.
 */
export function readEgressSelector(text: string, file: string, host: HostFiles): EgressSelector {
  const read = readConfigDocument(text, file, {
    kind: 'EgressSelectorConfiguration',
    apiVersions: VERSIONS,
    shape: SHAPE,
    strict: true,
  });
  const none = { selections: [], dialers: {} };
  if (read.errors.length > 0)
    return { outcome: { starts: false, stage: 'config', errors: read.errors }, ...none };
  const written = (read.value.egressSelections ?? []) as (Selection | null)[];
  // The conversion to the internal type renames `master`, spelt exactly so, to `controlplane`.
  const list = written.map((item) => (item?.name === 'master' ? { ...item, name: 'controlplane' } : item));
  const errors: ClusterError[] = [];
  const seen = new Set<string>();
  list.forEach((item, index) => {
    const add = (id: string, message: string, ...path: string[]) => {
      errors.push({ id, message, file, range: read.document.rangeOf(['egressSelections', index, ...path]) });
    };
    checkConnection(item ?? {}, host, add);
    const name = (item?.name ?? '').toLowerCase();
    if (!NAMES.includes(name))
      add('egress-name', `"${item?.name ?? ''}" is no network. Use cluster, controlplane or etcd.`, 'name');
    else if (seen.has(name)) add('egress-duplicate', `${name} is selected twice.`, 'name');
    seen.add(name);
  });
  if (errors.length > 0) return { outcome: { starts: false, stage: 'validation', errors }, ...none };
  const selections = list.map((item) => selectionOf(item ?? {}));
  const dialers = Object.fromEntries(NAMES.map((name) => [name, seen.has(name)]));
  return { outcome: { starts: true, stage: null, errors: [] }, selections, dialers };
}

type Add = (id: string, message: string, ...path: string[]) => void;

function checkConnection(item: Selection, host: HostFiles, add: Add): void {
  const transport = item.connection?.transport ?? null;
  const protocol = item.connection?.proxyProtocol ?? '';
  const at = ['connection', 'transport'];
  if (protocol === 'Direct') {
    if (transport !== null) add('egress-direct-transport', 'A Direct connection takes no transport.', ...at);
  } else if (protocol === 'GRPC') {
    if (transport === null) add('egress-transport-missing', 'GRPC needs a transport with uds.', 'connection');
    else if (!transport.uds)
      add('egress-grpc-uds', 'GRPC works over a Unix socket only: set transport.uds.', ...at);
    else if (!transport.uds.udsName)
      add('egress-uds-name', 'uds.udsName must name the socket.', ...at, 'uds');
  } else if (protocol === 'HTTPConnect') {
    if (transport === null)
      add('egress-transport-missing', 'HTTPConnect needs a transport with tcp or uds.', 'connection');
    else if (transport.tcp && transport.uds) add('egress-both', 'Set tcp or uds, not both.', ...at);
    else if (!transport.tcp && !transport.uds) add('egress-neither', 'Set tcp or uds.', ...at);
    if (transport?.uds && !transport.uds.udsName)
      add('egress-uds-name', 'uds.udsName must name the socket.', ...at, 'uds');
    if (transport?.tcp) checkTcp(transport.tcp.url ?? '', transport.tcp.tlsConfig, host, add);
  } else
    add(
      'egress-protocol',
      `"${protocol}" is no protocol. Use Direct, GRPC or HTTPConnect, spelt so.`,
      'connection',
      'proxyProtocol',
    );
}

function checkTcp(url: string, tls: Tls, host: HostFiles, add: Add): void {
  const panics = {
    push: (path: readonly string[]) =>
      add(
        PANIC,
        'kube-apiserver 1.36 crashes on a plain http:// proxy without tlsConfig; use https:// or uds.',
        ...path,
      ),
  };
  const at = ['connection', 'transport', 'tcp'];
  if (url.startsWith('http://')) {
    if (tls) add('egress-tls-on-http', 'An http:// proxy takes no tlsConfig.', ...at, 'tlsConfig');
    else panics.push(at);
  } else if (url.startsWith('https://')) {
    if (!tls) {
      add('egress-tls-missing', 'An https:// proxy needs a tlsConfig.', ...at);
      return;
    }
    const need = (field: 'caBundle' | 'clientKey' | 'clientCert', required: boolean) => {
      const path = tls[field] ?? '';
      if (path === '') {
        if (required) add('egress-tls-field', `tlsConfig.${field} must be set.`, ...at, 'tlsConfig');
      } else if (host.look(path).state === 'absent')
        add('file-missing', `${path} does not exist.`, ...at, 'tlsConfig', field);
    };
    need('caBundle', false);
    need('clientCert', true);
    need('clientKey', true);
  } else add('egress-url', 'tcp.url must start with http:// or https://.', ...at, 'url');
}

function selectionOf(item: Selection): EgressSelection {
  const { tcp, uds } = item.connection?.transport ?? {};
  return {
    name: item.name ?? '',
    proxyProtocol: item.connection?.proxyProtocol ?? '',
    ...(uds ? { uds: uds.udsName ?? '' } : {}),
    ...(tcp ? { tcpURL: tcp.url ?? '' } : {}),
    ...(tcp?.tlsConfig
      ? {
          tls: {
            caBundle: tcp.tlsConfig.caBundle ?? '',
            clientCert: tcp.tlsConfig.clientCert ?? '',
            clientKey: tcp.tlsConfig.clientKey ?? '',
            tlsServerName: tcp.tlsConfig.tlsServerName ?? '',
          },
        }
      : {}),
  };
}
