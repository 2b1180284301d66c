import type { Shape } from './decode';
import type { HostFiles } from './host-files';
import { keyPairMismatch } from './key-pair-mismatch';
import { pemBlocks } from './pem-blocks';
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
  /** Whether calls to each network go through a dialer of their own; null where the file makes no selector at all. */
  dialers: Readonly<Record<string, boolean>> | null;
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
  const none = { selections: [], dialers: null };
  if (read.errors.length > 0)
    return { outcome: { starts: false, stage: 'config', errors: read.errors }, ...none };
  // kube-apiserver takes a list that is null for no selector at all and starts; the selector by itself is a nil that
  // crashes whoever asks it for a dialer. The id tells the two readings apart.
  if (read.value.egressSelections === undefined || read.value.egressSelections === null) {
    const message = 'egressSelections is missing, so nothing is selected. Name a network, or write [].';
    const range = read.document.rangeOf([]);
    const errors = [{ id: 'egress-null', message, file, range }];
    return { outcome: { starts: false, stage: 'validation', errors }, ...none };
  }
  const written = read.value.egressSelections as (Selection | null)[];
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
  for (const [index, item] of list.entries()) {
    const problem = dialerProblem(item ?? {}, host);
    if (problem === null) continue;
    const { id, message, stage } = problem;
    const range = read.document.rangeOf(['egressSelections', index, 'connection', 'transport', 'tcp']);
    return { outcome: { starts: false, stage, errors: [{ id, message, file, range }] }, ...none };
  }
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
  const at = ['connection', 'transport', 'tcp'];
  if (url.startsWith('http://')) {
    if (tls) add('egress-tls-on-http', 'An http:// proxy takes no tlsConfig.', ...at, 'tlsConfig');
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

/** What building the dialer of a selection meets (egress_selector.go): certificates that do not load, or a crash. */
function dialerProblem(
  item: Selection,
  host: HostFiles,
): { stage: 'config' | 'validation'; id: string; message: string } | null {
  const tcp = item.connection?.transport?.tcp;
  if (item.connection?.proxyProtocol !== 'HTTPConnect' || !tcp) return null;
  if ((tcp.url ?? '').startsWith('http://'))
    return {
      stage: 'validation',
      id: 'egress-http-crash',
      message: 'kube-apiserver 1.36 crashes on a plain http:// proxy without tlsConfig; use https:// or uds.',
    };
  const { caBundle = '', clientCert = '', clientKey = '' } = tcp.tlsConfig ?? {};
  const lacks = (path: string, wanted: RegExp) => {
    const blocks = path === '' ? null : pemBlocks(host.look(path), path);
    return blocks !== null && !blocks.some((type) => wanted.test(type));
  };
  const broken = (field: string, holds: string) => ({
    stage: 'config' as const,
    id: 'pem-missing',
    message: `tlsConfig.${field} names a file that holds no ${holds} in PEM.`,
  });
  if (lacks(clientCert, /^CERTIFICATE$/)) return broken('clientCert', 'certificate');
  if (lacks(clientKey, /^[^?]*PRIVATE KEY$/)) return broken('clientKey', 'private key');
  if (keyPairMismatch(host, clientCert, clientKey))
    return {
      stage: 'config',
      id: 'key-pair-mismatch',
      message: 'tlsConfig.clientKey holds the key of another certificate than clientCert.',
    };
  return lacks(caBundle, /^CERTIFICATE$/) ? broken('caBundle', 'certificate') : null;
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
