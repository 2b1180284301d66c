import { type Claim, claimOf } from '../claim';
import type { Evidence } from '../evidence';
import type { ApiserverView } from '../view/apiserver-view';
import type { ClusterView } from '../view/cluster-view';
import { type KnownEtcd, knownEtcd } from '../view/known-etcd';
import { etcdBreaks } from './etcd-breaks';
import { etcdTransport } from './etcd-transport';
import { fileNotGiven } from './file-not-given';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
import { sameAuthority } from './same-authority';
import { seen } from './seen';

/** The API server to etcd: the scheme of the first server decides TLS, etcd's own flags whom it lets in. */
export const apiserverToEtcd: PathDefinition = {
  id: 'apiserver-to-etcd',
  components: (view) => [view.apiserver, view.etcd],
  claims: {
    encrypted: ({ apiserver }) =>
      claimOf([apiserver === null ? notGiven('kube-apiserver') : etcdEncrypted(apiserver)]),
    'server-authenticated': ({ apiserver }) =>
      claimOf([apiserver === null ? notGiven('kube-apiserver') : etcdVerified(apiserver)]),
    'client-authenticated': (view) =>
      claimOf([
        view.apiserver === null ? notGiven('kube-apiserver') : etcdClientPair(view.apiserver),
        etcdKnows(view).because,
        ...etcdBreaks(view).filter(({ id }) => id === 'etcd-client-other-ca'),
      ]),
    authorized: etcdAuthorized,
  },
};

/** Whether the connection to etcd is TLS: the scheme of the first server counts for all. */
export function etcdEncrypted(apiserver: ApiserverView): Evidence {
  const first = apiserver.list('--etcd-servers')[0] ?? '';
  const transport = etcdTransport(apiserver);
  if (transport === 'socket')
    return seen(
      apiserver,
      '--etcd-servers',
      'etcd-socket',
      true,
      `etcd is reached through ${first} on the same host.`,
    );
  const tls = transport === 'tls';
  return seen(
    apiserver,
    '--etcd-servers',
    tls ? 'etcd-https' : 'etcd-http',
    tls,
    tls
      ? `The first etcd server is ${first}, so the API server speaks TLS.`
      : `The first etcd server is ${first || 'not set'}: the API server speaks clear text, and drops its certificates without a word.`,
  );
}

function etcdVerified(apiserver: ApiserverView): Evidence {
  const encrypted = etcdEncrypted(apiserver);
  if (encrypted.id !== 'etcd-https') return encrypted;
  const ca = apiserver.text('--etcd-cafile');
  return seen(
    apiserver,
    '--etcd-cafile',
    ca === '' ? 'etcd-host-roots' : 'etcd-ca',
    ca === '' ? 'conditional' : true,
    ca === ''
      ? '--etcd-cafile is not set, so the roots of the host decide: it holds only if etcd’s certificate comes from a public authority.'
      : `The API server accepts only an etcd that ${ca} vouches for.`,
  );
}

function etcdClientPair(apiserver: ApiserverView): Evidence {
  const encrypted = etcdEncrypted(apiserver);
  if (encrypted.id === 'etcd-http') return { ...encrypted, id: 'etcd-no-certificate-over-http' };
  const pair = apiserver.text('--etcd-certfile') !== '' && apiserver.text('--etcd-keyfile') !== '';
  return seen(
    apiserver,
    '--etcd-certfile',
    pair ? 'etcd-client-pair' : 'etcd-client-pair-absent',
    pair,
    pair
      ? `The API server shows etcd ${apiserver.text('--etcd-certfile')}.`
      : '--etcd-certfile and --etcd-keyfile are not set, so the API server shows etcd no certificate.',
  );
}

/** etcd as far as it is given: why its settings are not known, or what it makes of its clients. */
function etcdKnows(view: ClusterView): { known: KnownEtcd | null; because: Evidence } {
  const { etcd } = view;
  if (etcd === null) return { known: null, because: notGiven('etcd') };
  const known = knownEtcd(view);
  if (known === null)
    return { known, because: fileNotGiven(etcd.report.missing?.[0] ?? '', 'whom etcd lets in') };
  const { tls, requiresClientCertificate, trustedCaFile } = known.clients;
  // A CA by which certificates are verified is what closes the door: the flag alone lets every public authority in.
  if (requiresClientCertificate && trustedCaFile === '')
    return {
      known,
      because: seen(
        etcd,
        '--trusted-ca-file',
        'etcd-clients-host-roots',
        false,
        'etcd asks for a certificate and has no --trusted-ca-file: one of any authority that its host trusts will do.',
      ),
    };
  return {
    known,
    because: seen(
      etcd,
      '--client-cert-auth',
      requiresClientCertificate ? 'etcd-requires-certificate' : 'etcd-open',
      requiresClientCertificate,
      requiresClientCertificate
        ? 'etcd takes only clients with a certificate.'
        : tls
          ? 'etcd asks clients for no certificate: whoever reaches it reads and writes every object of the cluster.'
          : 'etcd serves clear text: whoever reaches it reads and writes every object of the cluster.',
    ),
  };
}

function etcdAuthorized(view: ClusterView): Claim {
  const { apiserver } = view;
  const { known, because } = etcdKnows(view);
  if (known === null || because.holds !== true) return claimOf([because]);
  if (apiserver === null) return claimOf([notGiven('kube-apiserver')]);
  const { etcd, clients } = known;
  const ca = clients.trustedCaFile;
  const names = [...clients.allowedCn, ...clients.allowedHostname];
  if (names.length > 0)
    return claimOf([
      seen(
        etcd,
        '--trusted-ca-file',
        'etcd-allowed-names',
        true,
        `etcd takes only certificates for ${names.join(', ')}.`,
      ),
    ]);
  const shared = sameAuthority(view, [etcd, ca], [apiserver, apiserver.text('--client-ca-file')]);
  return claimOf([
    seen(
      etcd,
      '--trusted-ca-file',
      shared ? 'etcd-shared-ca' : 'etcd-own-ca',
      !shared,
      shared
        ? `${ca} also signs the certificates of kubelets and users, and etcd gives each of their holders everything.`
        : `Only certificates of ${ca} open etcd, and that authority is etcd’s own.`,
    ),
  ]);
}
