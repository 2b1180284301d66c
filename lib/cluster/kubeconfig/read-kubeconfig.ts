import { asRecord } from '../as-record';
import { decodeGoJson } from '../decode-go-json';
import type { EffectiveValue } from '../effective-value';
import { firstRefusal } from '../first-refusal';
import type { HostFiles } from '../host-files';
import { joinPath } from '../join-path';
import { type FieldPath, parseDocuments } from '../parse-documents';
import type { ClusterError, Outcome } from '../refusal';
import { checkCluster, checkUser } from './check-kubeconfig';
import { clientHost, clientUrl } from './client-url';
import type { KubeconfigClient } from './kubeconfig-client';
import { KUBECONFIG } from './kubeconfig-shape';
import { tlsProblem } from './tls-problem';

/** A kubeconfig as its reader takes it. `client` is null where it is refused. */
export type Kubeconfig = {
  outcome: Outcome;
  client: KubeconfigClient | null;
  /** The way to the cluster in force, in the file's document; null where no context leads to one. */
  clusterPath: FieldPath | null;
  /** The fields of the cluster and the user in force: `cluster.server`, `user.token` … and `current-context`. */
  effective: Readonly<Record<string, EffectiveValue>>;
};

/** One named entry of a list, with the way to what it holds. */
export type KubeconfigEntry = { name: string; held: Readonly<Record<string, unknown>>; path: FieldPath };

const PATHS = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile'];

/**
 * Read a kubeconfig as client-go's clientcmd and rest packages do, up to the first connection: decode leniently (unknown
 * fields are ignored, of a repeated key the last counts, apiVersion and kind may be missing), take the current context,
 * check the user and the cluster, then build the TLS configuration. `path` is the file's absolute path on its host: relative
 * paths start from its folder. Sources: tools/clientcmd/{loader,validation,client_config}.go, rest/url_utils.go,
 * transport/transport.go of client-go 0.36.
 */
export function readKubeconfig(text: string, path: string, host: HostFiles): Kubeconfig {
  const file = host.key(path);
  const document = parseDocuments(text)[0];
  const at = (id: string, message: string, where: FieldPath): ClusterError => ({
    id,
    message,
    file,
    range: document?.rangeOf(where) ?? null,
  });
  const value = asRecord(document?.value ?? {});
  const { leaves, problems } = decodeGoJson(value, KUBECONFIG, { anyCase: false });
  const folder = path.replace(/\/[^/]*$/, '');
  const list = (name: string, block: string) => entries(leaves.get(name)?.value, name, block, folder);
  const clusters = list('clusters', 'cluster');
  const users = list('users', 'user');
  const contexts = list('contexts', 'context');
  const text1 = (name: string) => String(leaves.get(name)?.value ?? '');
  const current = text1('current-context');
  const context = contexts.find(({ name }) => name === current);
  const find = (all: readonly KubeconfigEntry[], name: unknown) =>
    all.find((entry) => entry.name === (name ?? ''));
  const cluster = find(clusters, context?.held.cluster);
  const user = find(users, context?.held.user);

  const decoding = (): ClusterError[] => {
    if (document?.error)
      return [{ id: 'yaml-syntax', message: document.error.message, file, range: document.error.range }];
    if (value === null) return [at('yaml-not-mapping', 'A kubeconfig must be a mapping.', [])];
    const [version, kind] = [value.apiVersion ?? '', value.kind ?? ''];
    if ((version !== '' && version !== 'v1') || (kind !== '' && kind !== 'Config'))
      return [
        at('kind-unknown', `This must be Config of v1, not ${String(kind)} of ${String(version)}.`, [
          version === '' || version === 'v1' ? 'kind' : 'apiVersion',
        ]),
      ];
    return problems
      .filter((problem) => problem.kind === 'type')
      .map(({ message, path: where }) => at('field-type', message, where));
  };
  const naming = (): ClusterError[] =>
    [clusters, users, contexts].flatMap((all) =>
      all
        .filter(({ name }, index) => all.findIndex((other) => other.name === name) < index)
        .map(({ name, path: where }) =>
          at('name-repeated', `Two entries of one list are named "${name}".`, where),
        ),
    );
  const using = (): ClusterError[] => {
    if (current === '')
      return [at('kubeconfig-no-context', 'current-context is missing, so no cluster is chosen.', [])];
    if (context === undefined)
      return [at('kubeconfig-context', `There is no context "${current}".`, ['current-context'])];
    if (cluster === undefined)
      return [
        at('kubeconfig-cluster', `There is no cluster "${String(context.held.cluster ?? '')}".`, [
          ...context.path,
          'cluster',
        ]),
      ];
    return [...checkUser(user, host, at), ...checkCluster(cluster, host, at)];
  };
  const server = String(cluster?.held.server ?? '');
  const address = clientUrl(server);
  const client = cluster === undefined || address === null ? null : clientOf(cluster, user, address);
  const connecting = (): ClusterError[] => {
    const where = [...(cluster?.path ?? []), 'server'];
    if (address === null)
      return [
        at(
          'server-url',
          `The server "${server}" must be a URL such as https://host:6443, or host:port.`,
          where,
        ),
      ];
    const problem = client === null || client.scheme !== 'https' ? null : tlsProblem(cluster, user, host);
    return problem === null ? [] : [at(problem.id, problem.message, problem.path)];
  };
  const outcome = firstRefusal(
    [decoding, naming, using, connecting].map((step) => () => ({ stage: 'config' as const, errors: step() })),
  );
  const effective: Record<string, EffectiveValue> = {};
  const show = (name: string, shown: unknown, where: FieldPath) => {
    effective[name] = {
      value: shown,
      layer: 'file',
      file,
      range: document?.rangeOf(where) ?? null,
      shadowed: [],
    };
  };
  if (current !== '') show('current-context', current, ['current-context']);
  for (const [name, shown] of Object.entries(cluster?.held ?? {}))
    show(`cluster.${name}`, shown, [...(cluster?.path ?? []), name]);
  for (const [name, shown] of Object.entries(user?.held ?? {}))
    show(`user.${name}`, shown, [...(user?.path ?? []), name]);
  return { outcome, client: outcome.starts ? client : null, clusterPath: cluster?.path ?? null, effective };
}

/** The entries of a list of `{name, <block>}`. Paths are made absolute. */
function entries(list: unknown, field: string, block: string, folder: string): KubeconfigEntry[] {
  return (Array.isArray(list) ? list : []).map((item: unknown, index) => {
    const held: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(asRecord(item) ?? {})) {
      if (!name.startsWith(`${block}.`)) continue;
      const inner = name.slice(block.length + 1);
      const relative =
        PATHS.includes(inner) && typeof value === 'string' && value !== '' && !value.startsWith('/');
      held[inner] = relative ? joinPath(folder, value) : value;
    }
    return { name: String(asRecord(item)?.name ?? ''), held, path: [field, index, block] };
  });
}

function clientOf(
  cluster: KubeconfigEntry,
  user: KubeconfigEntry | undefined,
  { url, scheme }: { url: string; scheme: string },
): KubeconfigClient {
  // Credentials and CA are copied only for an https server.
  const tls = scheme === 'https';
  const from = (entry: KubeconfigEntry | undefined, name: string) =>
    tls ? String(entry?.held[name] ?? '') : '';
  const certFile = from(user, 'client-certificate');
  const certData = from(user, 'client-certificate-data');
  const certificate = certFile !== '' || certData !== '';
  const caFile = from(cluster, 'certificate-authority');
  const hasCA = caFile !== '' || from(cluster, 'certificate-authority-data') !== '';
  const insecure = tls && cluster.held['insecure-skip-tls-verify'] === true;
  const exec = tls && user?.held.exec !== undefined;
  const tokenFile = from(user, 'tokenFile');
  return {
    host: clientHost(String(cluster.held.server ?? '')),
    url,
    scheme,
    insecureSkipTLSVerify: insecure,
    caFile,
    hasCA,
    certFile,
    keyFile: certificate ? from(user, 'client-key') : '',
    hasClientCertificate: certificate,
    hasClientKey: certificate && (from(user, 'client-key') !== '' || from(user, 'client-key-data') !== ''),
    sendsClientCertificate: certificate || exec,
    hasToken: from(user, 'token') !== '' || tokenFile !== '',
    tokenFile,
    username: from(user, 'username'),
    impersonate: String(user?.held.as ?? ''),
    exec,
    authProvider: tls && user?.held['auth-provider'] !== undefined,
    proxyURL: String(cluster.held['proxy-url'] ?? '') !== '',
    tlsServerName: from(cluster, 'tls-server-name'),
    verify: !tls ? 'cleartext' : insecure ? 'none' : hasCA ? 'ca' : 'host-roots',
  };
}
