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
 * That the authority in a client’s kubeconfig does not vouch for what the API server serves, so that the client breaks the
 * connection off. Null where it does, where the client verifies by no authority of its own, and where the certificates are not known.
 */
export function serverOtherCa(
  view: ClusterView,
  apiserver: ApiserverView,
  component: ComponentView,
  facts: ClientFacts,
): Evidence | null {
  if (facts.client.verify !== 'ca') return null;
  // It has other certificates too, and the name that is called decides which one it shows.
  if (apiserver.value('--tls-sni-cert-key')?.layer !== 'default') return null;
  const certificate = apiserver.text('--tls-cert-file');
  const chain = certificatesAt(view, apiserver, certificate);
  const authorities = kubeconfigCertificates(view, component, facts, 'authority');
  if (isVouchedFor(chain, authorities) !== false) return null;
  const trusted = facts.client.caFile || 'its certificate-authority-data';
  return seen(
    apiserver,
    '--tls-cert-file',
    'apiserver-other-ca',
    false,
    `${certificate} was issued by ${chain[0]?.issuer}, which ${trusted} does not hold: the client breaks the connection off.`,
  );
}
