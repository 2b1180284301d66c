import { clientUrl } from '../../cluster/kubeconfig/client-url';
import { setFlag } from '../fixes/set-flag';
import type { ComponentView } from '../view/component-view';
import { type ClientLookup, clientFacts } from './client-facts';

/**
 * How kube-controller-manager or kube-scheduler reaches the API server: its kubeconfig, whose server --master replaces
 * (clientcmd.BuildConfigFromFlags). Null where it names no kubeconfig.
 */
export function controlplaneClient(component: ComponentView): ClientLookup | null {
  const path = String(component.report.derived.kubeconfig ?? '');
  if (path === '') return null;
  const lookup = clientFacts(component, path);
  const master = component.text('--master');
  const address = clientUrl(master);
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
