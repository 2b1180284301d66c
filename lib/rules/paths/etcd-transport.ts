import type { ApiserverView } from '../view/apiserver-view';

export type EtcdTransport = 'tls' | 'clear' | 'socket';

const FILES = ['--etcd-cafile', '--etcd-certfile', '--etcd-keyfile'];

/** The scheme of an etcd server's address in lower case; '' where it has none. */
export function etcdScheme(server: string): string {
  return (
    /^([a-z]+):/i.exec(server.includes('://') || /^unixs?:/.test(server) ? server : '')?.[1]?.toLowerCase() ??
    ''
  );
}

/**
 * How the API server speaks to etcd: the first server's scheme counts for all of them (credentialsForEndpoint of etcd's
 * client/v3). Without a scheme it is TLS as soon as one TLS file is named. Null where no server is named: it does not start.
 */
export function etcdTransport(apiserver: ApiserverView): EtcdTransport | null {
  const first = apiserver.list('--etcd-servers')[0] ?? '';
  if (first === '') return null;
  const scheme = etcdScheme(first);
  if (scheme === 'unix' || scheme === 'unixs') return 'socket';
  if (scheme === 'https') return 'tls';
  return scheme === '' && FILES.some((knob) => apiserver.text(knob) !== '') ? 'tls' : 'clear';
}
