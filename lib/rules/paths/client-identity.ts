import { decodeBase64 } from '../../cluster/decode-base64';
import type { CertificateFields } from '../../cluster/pki/read-certificate';
import { readPemCertificates } from '../../cluster/pki/read-pem-certificates';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { clientFacts } from './client-facts';

/** Whom a client certificate stands for (its common name and organizations). */
export type ClientIdentity = { user: string; groups: readonly string[] };

/** Whom the API server takes the holder of a component's kubeconfig for; null where its certificate is not known. */
export function clientIdentity(
  view: ClusterView,
  component: ComponentView,
  kubeconfig: string,
): ClientIdentity | null {
  const lookup = kubeconfig === '' ? null : clientFacts(component, kubeconfig);
  if (lookup?.state !== 'read') return null;
  const { client, written } = lookup.facts;
  const certificate =
    client.certFile === ''
      ? inline(written('user.client-certificate'))
      : certificatesAt(view, component, client.certFile)[0];
  if (certificate === undefined) return null;
  const { commonName, organizations } = certificate.subject;
  return { user: commonName, groups: [...organizations, 'system:authenticated'] };
}

function inline(data: string): CertificateFields | undefined {
  const pem = data === '' ? null : decodeBase64(data);
  return pem === null ? undefined : (readPemCertificates(pem)[0]?.fields ?? undefined);
}
