import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import type { ClientFacts } from './client-of';
import { clientOtherCa } from './client-other-ca';
import { seen } from './seen';

/** What a user of a kubeconfig shows, all of which client-go passes over where the server is not called by TLS. */
const CREDENTIALS = ['user.client-certificate', 'user.token', 'user.tokenFile'];

/** How a component proves who it is by its kubeconfig, and whether the API server can check it. */
export function presents(
  view: ClusterView,
  component: ComponentView,
  facts: ClientFacts,
): readonly Evidence[] {
  const { apiserver } = view;
  const { client, place, written } = facts;
  if (client.sendsClientCertificate) {
    const own: Evidence = {
      id: 'client-certificate',
      message: 'The client offers a certificate.',
      holds: true,
      knob: 'user.client-certificate',
      ...place('user.client-certificate'),
    };
    if (apiserver === null) return [own];
    const ca = apiserver.text('--client-ca-file');
    return [
      own,
      clientOtherCa(view, apiserver, component, facts) ??
        seen(
          apiserver,
          '--client-ca-file',
          ca === '' ? 'client-ca-absent' : 'client-ca',
          ca !== '',
          ca === ''
            ? 'kube-apiserver has no --client-ca-file, so it asks for no certificate and knows nobody by one.'
            : `kube-apiserver checks client certificates against ${ca}.`,
        ),
    ];
  }
  if (client.hasToken || client.exec || client.authProvider)
    return [
      {
        id: 'client-token',
        message:
          'The client shows a token instead of a certificate: whoever has it is the client, for as long as the API server takes it.',
        holds: 'conditional',
        knob: 'user.token',
        ...place('user.token'),
      },
    ];
  if (client.scheme !== 'https' && CREDENTIALS.some((field) => written(field) !== ''))
    return [
      {
        id: 'client-withheld',
        message:
          'The server is called in clear text, so the client withholds its credentials and stays anonymous.',
        holds: false,
        knob: 'cluster.server',
        ...place('cluster.server'),
      },
    ];
  return [
    {
      id: 'client-nothing',
      message: 'The kubeconfig has neither certificate nor token, so the client stays anonymous.',
      holds: false,
      knob: 'user.client-certificate',
      ...place('user.client-certificate'),
    },
  ];
}
