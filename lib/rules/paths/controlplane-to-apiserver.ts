import { type Claim, claimOf } from '../claim';
import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';
import { anonymousDoor, authorizersDecide } from './apiserver-door';
import { clientClaim } from './client-claim';
import { type ClientFacts, clientEncrypted, clientVerifies } from './client-of';
import { controlplaneClient } from './controlplane-client';
import { fileNotGiven } from './file-not-given';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
import { presents } from './presents';
import { seen } from './seen';

/** kube-controller-manager and kube-scheduler to the API server: their kubeconfigs decide, as a kubelet's does. */
export const controlplaneToApiserver: PathDefinition = {
  id: 'controlplane-to-apiserver',
  components: (view) => [view.apiserver, view.controllerManager, view.scheduler],
  claims: {
    encrypted: (view) => each(view, 'whether it speaks TLS', (facts) => [clientEncrypted(facts)]),
    'server-authenticated': (view) =>
      each(view, 'which authority it trusts', (facts) => [clientVerifies(facts)]),
    'client-authenticated': (view) => {
      const { because } = each(view, 'how it proves who it is', (facts, component) =>
        presents(view, component, facts),
      );
      return claimOf([
        ...because,
        view.apiserver === null ? notGiven('kube-apiserver') : anonymousDoor(view.apiserver),
      ]);
    },
    authorized: ({ apiserver }) =>
      claimOf([apiserver === null ? notGiven('kube-apiserver') : authorizersDecide(apiserver)]),
  },
};

type Read = (facts: ClientFacts, component: ComponentView) => readonly Evidence[];

function each(view: ClusterView, what: string, read: Read): Claim {
  const clients: [string, ComponentView | null][] = [
    ['kube-controller-manager', view.controllerManager],
    ['kube-scheduler', view.scheduler],
  ];
  // One of the two alone is a choice of what to look at; neither is a gap.
  const given = clients.filter(([, component]) => component !== null);
  return claimOf(
    (given.length === 0 ? clients : given).flatMap(([name, component]) =>
      component === null ? [notGiven(name)] : of(component, what, read),
    ),
  );
}

function of(component: ComponentView, what: string, read: Read): readonly Evidence[] {
  const lookup = controlplaneClient(component);
  const config = component.text('--config');
  const configFile = config === '' ? '' : component.host.key(config);
  if (lookup === null && component.report.missing?.includes(configFile) === true)
    return [fileNotGiven(configFile, what)];
  if (lookup === null)
    return [
      seen(
        component,
        '--kubeconfig',
        'kubeconfig-not-named',
        'unknown',
        `${component.name} names no kubeconfig, so it uses the service account of its Pod.`,
      ),
    ];
  return clientClaim(lookup, what, (facts) => read(facts, component));
}
