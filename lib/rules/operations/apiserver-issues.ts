import type { ClientFacts } from '../paths/client-of';
import { coversName } from '../paths/covers-name';
import { seen } from '../paths/seen';
import { serverOtherCa } from '../paths/server-other-ca';
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
  facts: ClientFacts,
): readonly Meeting[] {
  const { client } = facts;
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
  if (own === undefined) return [];
  const other = serverOtherCa(view, apiserver, caller, facts);
  if (other !== null) return [{ outcome: 'fails', because: other }];
  const name = client.tlsServerName || /^https:\/\/\[?([^\]/]*?)\]?(:[0-9]+)?(\/|$)/.exec(client.host)?.[1];
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
