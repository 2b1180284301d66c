import type { Evidence } from '../evidence';
import type { ApiserverView } from '../view/apiserver-view';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import { isVouchedFor } from '../view/is-vouched-for';
import { type KnownEtcd, knownEtcd } from '../view/known-etcd';
import { etcdTransport } from './etcd-transport';
import { seen } from './seen';

/**
 * Why the API server and etcd refuse each other’s certificate, each with `holds: false`. Empty where both fit, where they do not
 * meet over TLS, and where the certificates are not known.
 */
export function etcdBreaks(view: ClusterView): readonly Evidence[] {
  const { apiserver } = view;
  const known = knownEtcd(view);
  if (apiserver === null || known === null || etcdTransport(apiserver) !== 'tls') return [];
  return [...etcdServerBreak(view, apiserver, known), ...etcdClientBreak(view, apiserver, known)];
}

/** The API server verifies etcd by an authority that did not sign what etcd serves. */
function etcdServerBreak(
  view: ClusterView,
  apiserver: ApiserverView,
  { etcd, clients: { certFile } }: KnownEtcd,
): readonly Evidence[] {
  const ca = apiserver.text('--etcd-cafile');
  const chain = certificatesAt(view, etcd, certFile);
  return isVouchedFor(chain, certificatesAt(view, apiserver, ca)) === false
    ? [
        seen(
          apiserver,
          '--etcd-cafile',
          'etcd-server-other-ca',
          false,
          `etcd’s ${certFile} was issued by ${chain[0]?.issuer}, which ${ca} does not hold: the API server breaks the connection off and has no store.`,
        ),
      ]
    : [];
}

/** etcd asks for certificates of an authority that did not sign what the API server shows. */
function etcdClientBreak(
  view: ClusterView,
  apiserver: ApiserverView,
  { etcd, clients }: KnownEtcd,
): readonly Evidence[] {
  const certificate = apiserver.text('--etcd-keyfile') === '' ? '' : apiserver.text('--etcd-certfile');
  const ca = clients.trustedCaFile;
  if (!clients.requiresClientCertificate) return [];
  return isVouchedFor(certificatesAt(view, apiserver, certificate), certificatesAt(view, etcd, ca)) === false
    ? [
        seen(
          etcd,
          '--trusted-ca-file',
          'etcd-client-other-ca',
          false,
          `etcd takes only certificates of ${ca}, which does not vouch for the API server’s ${certificate}: it breaks the connection off.`,
        ),
      ]
    : [];
}
