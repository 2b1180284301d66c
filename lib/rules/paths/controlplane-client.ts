import { clientUrl } from '../../cluster/kubeconfig/client-url';
import { setFlag } from '../fixes/set-flag';
import type { ComponentView } from '../view/component-view';
import { type ClientLookup, clientFacts } from './client-facts';
import type { ClientFacts } from './client-of';

/**
 * How kube-controller-manager or kube-scheduler reaches the API server: its kubeconfig, whose server --master replaces
 * (clientcmd.BuildConfigFromFlags). --master alone is a client without authority and credentials. Null where it names neither.
 */
export function controlplaneClient(component: ComponentView): ClientLookup | null {
  const path = String(component.report.derived.kubeconfig ?? '');
  const master = component.text('--master');
  const address = master === '' ? null : clientUrl(master);
  if (path === '')
    return address === null ? null : { state: 'read', facts: bare(component, master, address) };
  const lookup = clientFacts(component, path);
  if (lookup.state !== 'read' || address === null) return lookup;
  const { facts } = lookup;
  const { client, place, written, setCluster } = facts;
  const tls = address.scheme === 'https';
  const skips = written('cluster.insecure-skip-tls-verify') === 'true';
  const named = written('cluster.certificate-authority') !== '';
  return {
    state: 'read',
    facts: {
      ...facts,
      client: {
        ...client,
        host: master,
        ...address,
        verify: !tls ? 'cleartext' : skips ? 'none' : named ? 'ca' : 'host-roots',
        sendsClientCertificate:
          tls && (client.sendsClientCertificate || written('user.client-certificate') !== ''),
      },
      place: (field) => (field === 'cluster.server' ? component.place('--master') : place(field)),
      setCluster: (field, value) =>
        field === 'server' ? setFlag(component, 'master', String(value)) : setCluster(field, value),
    },
  };
}

/** A client that knows its server's address and nothing else. */
function bare(
  component: ComponentView,
  host: string,
  address: NonNullable<ReturnType<typeof clientUrl>>,
): ClientFacts {
  return {
    client: {
      host,
      ...address,
      insecureSkipTLSVerify: false,
      caFile: '',
      hasCA: false,
      certFile: '',
      keyFile: '',
      hasClientCertificate: false,
      hasClientKey: false,
      sendsClientCertificate: false,
      hasToken: false,
      tokenFile: '',
      username: '',
      impersonate: '',
      exec: false,
      authProvider: false,
      proxyURL: false,
      tlsServerName: '',
      verify: address.scheme === 'https' ? 'host-roots' : 'cleartext',
    },
    file: component.source.file,
    place: () => component.place('--master'),
    written: () => '',
    setCluster: (field, value) => (field === 'server' ? setFlag(component, 'master', String(value)) : null),
  };
}
