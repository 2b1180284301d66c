import { type Claim, claimOf } from '../claim';
import type { Evidence } from '../evidence';
import type { ApiserverView } from '../view/apiserver-view';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
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
    'client-authenticated': ({ apiserver, etcd }) =>
      claimOf([
        apiserver === null ? notGiven('kube-apiserver') : etcdClientPair(apiserver),
        ...(etcd === null ? [notGiven('etcd')] : etcdKnows(etcd)),
      ]),
    authorized: etcdAuthorized,
  },
};

/** Whether the connection to etcd is TLS: the scheme of the first server counts for all (etcd3.go of the storage factory). */
export function etcdEncrypted(apiserver: ApiserverView): Evidence {
  const first = apiserver.list('--etcd-servers')[0] ?? '';
  if (/^unixs?:/.test(first))
    return seen(
      apiserver,
      '--etcd-servers',
      'etcd-socket',
      true,
      `etcd is reached through ${first} on the same host.`,
    );
  const tls = first.startsWith('https://');
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

type Side = { tls: boolean; requiresClientCertificate: boolean; trustedCaFile: string; autoTls: boolean };

function etcdKnows(etcd: ComponentView): readonly Evidence[] {
  const clients = etcd.report.derived.clients as Side | undefined;
  const requires = clients?.tls === true && clients.requiresClientCertificate;
  return [
    seen(
      etcd,
      '--client-cert-auth',
      requires ? 'etcd-requires-certificate' : 'etcd-open',
      requires,
      requires
        ? 'etcd takes only clients with a certificate.'
        : clients?.tls === true
          ? 'etcd asks clients for no certificate: whoever reaches it reads and writes every object of the cluster.'
          : 'etcd serves clear text: whoever reaches it reads and writes every object of the cluster.',
    ),
  ];
}

function etcdAuthorized({ apiserver, etcd }: ClusterView): Claim {
  if (etcd === null) return claimOf([notGiven('etcd')]);
  const known = etcdKnows(etcd)[0] as Evidence;
  if (known.holds === false) return claimOf([known]);
  const ca = etcd.text('--trusted-ca-file');
  if (apiserver === null) return claimOf([notGiven('kube-apiserver')]);
  const shared = ca !== '' && ca === apiserver.text('--client-ca-file');
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
