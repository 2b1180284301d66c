import { seen } from '../paths/seen';
import type { ApiserverView } from '../view/apiserver-view';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import { isVouchedFor } from '../view/is-vouched-for';
import type { KubeletView } from '../view/kubelet-view';
import type { Meeting } from './decide';

/** Whether the kubelet's serving certificate passes where the API server verifies it. A self-signed one never does. */
export function servingMeetings(
  view: ClusterView,
  apiserver: ApiserverView,
  kubelet: KubeletView,
): readonly Meeting[] {
  if (kubelet.serving === 'none')
    return [
      {
        outcome: 'fails',
        because: seen(
          kubelet,
          'tlsCertFile',
          'kubelet-serving-half',
          false,
          'Only one of tlsCertFile and tlsPrivateKeyFile is set, so the kubelet has no certificate to serve.',
        ),
      },
    ];
  if (kubelet.serving === 'csr')
    return [
      {
        outcome: null,
        because: seen(
          kubelet,
          'serverTLSBootstrap',
          'kubelet-serving-csr',
          'conditional',
          'The kubelet asks for its serving certificate by a CSR that somebody must approve; until then every TLS handshake fails.',
        ),
      },
    ];
  const ca = apiserver.text('--kubelet-certificate-authority');
  if (ca === '') return [];
  if (kubelet.serving === 'self-signed')
    return [
      {
        outcome: 'fails',
        because: seen(
          kubelet,
          'tlsCertFile',
          'kubelet-serving-self-signed',
          false,
          `The kubelet serves a certificate that it signed itself, which ${ca} does not vouch for: the API server breaks the connection off.`,
        ),
      },
    ];
  const chain = certificatesAt(view, kubelet, kubelet.text('tlsCertFile'));
  const vouched = isVouchedFor(chain, certificatesAt(view, apiserver, ca));
  if (vouched === null) return [];
  return [
    {
      outcome: vouched ? null : 'fails',
      because: seen(
        kubelet,
        'tlsCertFile',
        vouched ? 'kubelet-serving-vouched' : 'kubelet-serving-other-ca',
        vouched,
        vouched
          ? `${ca} vouches for the kubelet’s certificate.`
          : `${kubelet.text('tlsCertFile')} was issued by ${chain[0]?.issuer}, which ${ca} does not hold: the API server breaks the connection off.`,
      ),
    },
  ];
}
