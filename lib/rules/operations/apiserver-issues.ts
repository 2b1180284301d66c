import type { KubeconfigClient } from '../../cluster/kubeconfig/kubeconfig-client';
import { issuedBy } from '../../cluster/pki';
import { coversName } from '../paths/covers-name';
import { seen } from '../paths/seen';
import type { ApiserverView } from '../view/apiserver-view';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import type { Meeting } from './decide';

/** Why a client that is set up well does not get through to the API server: the wrong scheme, authority or name. */
export function apiserverIssues(
  view: ClusterView,
  apiserver: ApiserverView,
  caller: ComponentView,
  client: KubeconfigClient,
): readonly Meeting[] {
  const port = /:([0-9]+)$/.exec(client.host)?.[1] ?? (client.scheme === 'https' ? '443' : '80');
  if (client.scheme !== 'https' && port === apiserver.text('--secure-port'))
    return [
      {
        outcome: 'fails',
        because: seen(
          apiserver,
          '--secure-port',
          'clear-text-to-tls-port',
          false,
          `Port ${port} of kube-apiserver speaks TLS only and answers clear text with 400.`,
        ),
      },
    ];
  if (client.verify !== 'ca' && client.verify !== 'host-roots') return [];
  const certificate = apiserver.text('--tls-cert-file');
  if (certificate === '')
    return [
      {
        outcome: 'fails',
        because: seen(
          apiserver,
          '--tls-cert-file',
          'apiserver-self-signed',
          false,
          'kube-apiserver has no --tls-cert-file and serves a certificate that it signed itself, which nobody vouches for.',
        ),
      },
    ];
  const own = certificatesAt(view, apiserver, certificate)[0];
  const authorities = certificatesAt(view, caller, client.caFile);
  if (own === undefined) return [];
  const vouched = authorities.some((authority) => issuedBy(own, authority));
  const name = client.tlsServerName || /^https:\/\/\[?([^\]/]*?)\]?(:[0-9]+)?(\/|$)/.exec(client.host)?.[1];
  if (authorities.length > 0 && !vouched)
    return [
      {
        outcome: 'fails',
        because: seen(
          apiserver,
          '--tls-cert-file',
          'apiserver-other-ca',
          false,
          `${certificate} was issued by ${own.issuer}, which ${client.caFile} does not hold: the client breaks the connection off.`,
        ),
      },
    ];
  if (name !== undefined && own.names.length > 0 && !own.names.some((held) => coversName(held, name)))
    return [
      {
        outcome: 'fails',
        because: seen(
          apiserver,
          '--tls-cert-file',
          'apiserver-other-name',
          false,
          `${certificate} is for ${own.names.join(', ')}, and the client calls ${name}.`,
        ),
      },
    ];
  return [];
}
