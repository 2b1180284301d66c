import { seen } from '../paths/seen';
import type { ApiserverView } from '../view/apiserver-view';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
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
  if (kubelet.serving === 'csr') return requestMeetings(view, apiserver, kubelet);
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

/**
 * A certificate that the kubelet asks for: somebody approves the request, and kube-controller-manager's signer for
 * kubernetes.io/kubelet-serving signs it (k/k pkg/controller/certificates/signer), by default with the cluster's authority, which is also
 * the one that the API server takes client certificates of nodes from.
 */
function requestMeetings(
  view: ClusterView,
  apiserver: ApiserverView,
  kubelet: KubeletView,
): readonly Meeting[] {
  const request: Meeting = {
    outcome: null,
    because: seen(
      kubelet,
      'serverTLSBootstrap',
      'kubelet-serving-csr',
      'conditional',
      'The kubelet asks for its serving certificate by a CSR that somebody must approve; until then every TLS handshake fails.',
    ),
  };
  const ca = apiserver.text('--kubelet-certificate-authority');
  const trusted = certificatesAt(view, apiserver, ca);
  const signs = signer(view, apiserver);
  const signing = signs === null ? [] : certificatesAt(view, signs.component, signs.path);
  if (signs === null || isVouchedFor(signing, trusted) !== false) return [request];
  const sure = signs.component === view.controllerManager;
  return [
    request,
    {
      outcome: sure ? 'fails' : 'unknown',
      because: seen(
        apiserver,
        '--kubelet-certificate-authority',
        'kubelet-serving-other-signer',
        sure ? false : 'unknown',
        sure
          ? `kube-controller-manager signs kubelets’ certificates with ${signs.path}, which ${ca} does not hold: the API server breaks the connection off.`
          : `${ca} is not the authority of ${signs.path}, which signs kubelets’ certificates in most clusters; kube-controller-manager, which would say, is not among the files.`,
      ),
    },
  ];
}

/** Who signs requests of kubelets for serving certificates, and with which authority; null where that is not known. */
function signer(
  view: ClusterView,
  apiserver: ApiserverView,
): { component: ComponentView; path: string } | null {
  const manager = view.controllerManager;
  if (manager === null) return { component: apiserver, path: apiserver.text('--client-ca-file') };
  const path =
    manager.text('--cluster-signing-kubelet-serving-cert-file') ||
    manager.text('--cluster-signing-cert-file');
  return path === '' ? null : { component: manager, path };
}
