import type { CertificateFields } from '../../cluster/pki/read-certificate';
import { readPemCertificates } from '../../cluster/pki/read-pem-certificates';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import type { ClientFacts } from './client-of';

/**
 * The certificates that a kubeconfig in use holds or names: those that prove its user, or the authorities of its cluster. [] where
 * it has none, or nothing is known of the file.
 */
export function kubeconfigCertificates(
  view: ClusterView,
  component: ComponentView,
  { client, written }: Pick<ClientFacts, 'client' | 'written'>,
  whose: 'user' | 'authority',
): readonly CertificateFields[] {
  const file = whose === 'user' ? client.certFile : client.caFile;
  if (file !== '') return certificatesAt(view, component, file);
  // What is given as data is read out of its base64 already.
  const pem = written(whose === 'user' ? 'user.client-certificate' : 'cluster.certificate-authority');
  return readPemCertificates(pem).flatMap(({ fields }) => fields ?? []);
}
