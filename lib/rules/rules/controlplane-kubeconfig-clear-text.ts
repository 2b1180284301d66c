import { secureServer } from '../fixes/secure-server';
import { controlplaneClient } from '../paths/controlplane-client';
import type { Rule } from '../rule';

/** A control-plane component calls the API server in clear text. */
export const controlplaneKubeconfigClearText: Rule = {
  id: 'controlplane-kubeconfig-clear-text',
  title: 'A control-plane component calls the API server in clear text',
  severity: 'high',
  path: 'controlplane-to-apiserver',
  claim: 'encrypted',
  component: 'kube-controller-manager',
  table: 'documents',
  knobs: ['cluster.server', '--kubeconfig', '--master'],
  messages: {
    http: 'The server of the kubeconfig is {server}, so {client} speaks HTTP without TLS: whoever is on the way reads and changes all of it, and the credentials are withheld.',
  },
  what: '`clusters[].cluster.server` of the kubeconfig says where the component finds the API server. With `https://` the connection is TLS. With `http://`, or with no scheme at all, it is clear text, and client-go sends no credentials.',
  why: 'Someone on the way answers in the API server’s place: the scheduler and the controller manager believe what they read, and act on nodes and pods that do not exist.',
  fix: 'Write `https://` and the secure port, and name the authority.',
  breaks:
    'The API server must listen with TLS at that address; an unencrypted port has not existed since 1.24, so a proxy in front of it was answering.',
  links: [
    {
      title: 'Organizing cluster access using kubeconfig files',
      url: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    },
  ],
  check: ({ controllerManager, scheduler }) =>
    [controllerManager, scheduler].flatMap((component) => {
      const lookup = component === null ? null : controlplaneClient(component);
      if (component === null || lookup?.state !== 'read') return [];
      const { facts } = lookup;
      if (facts.client.verify !== 'cleartext') return [];
      return [
        {
          message: 'http',
          data: { client: component.name, server: facts.client.host },
          ...facts.place('cluster.server'),
          fixes: () => secureServer(facts),
        },
      ];
    }),
};
