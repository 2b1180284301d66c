import type { Evidence } from '../evidence';
import type { ApiserverView } from '../view/apiserver-view';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { isVouchedFor } from '../view/is-vouched-for';
import type { ClientFacts } from './client-of';
import { kubeconfigCertificates } from './kubeconfig-certificates';
import { seen } from './seen';

/**
 * That the API server does not know the authority of a client’s certificate. It then answers 401, also where anonymous requests
 * come in: an authenticator that fails ends the matter (NewFailOnError, k8s.io/apiserver authenticatorfactory). Null where it
 * knows it, and where the certificates are not known.
 */
export function clientOtherCa(
  view: ClusterView,
  apiserver: ApiserverView,
  component: ComponentView,
  facts: ClientFacts,
): Evidence | null {
  if (!facts.client.sendsClientCertificate) return null;
  const ca = apiserver.text('--client-ca-file');
  const chain = kubeconfigCertificates(view, component, facts, 'user');
  if (isVouchedFor(chain, certificatesAt(view, apiserver, ca)) !== false) return null;
  return seen(
    apiserver,
    '--client-ca-file',
    'client-other-ca',
    false,
    `kube-apiserver checks client certificates against ${ca}, which does not hold ${chain[0]?.issuer}, who issued that of ${component.name}: it answers 401.`,
  );
}
