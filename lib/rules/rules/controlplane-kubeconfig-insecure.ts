import { secureServer } from '../fixes/secure-server';
import { controlplaneClient } from '../paths/controlplane-client';
import type { Rule } from '../rule';

/** A control-plane component takes any server for the API server. */
export const controlplaneKubeconfigInsecure: Rule = {
  id: 'controlplane-kubeconfig-insecure',
  title: 'A control-plane component takes any server for the API server',
  severity: 'high',
  path: 'controlplane-to-apiserver',
  claim: 'server-authenticated',
  component: 'kube-controller-manager',
  table: 'documents',
  knobs: ['cluster.insecure-skip-tls-verify', '--kubeconfig'],
  messages: {
    skips: 'insecure-skip-tls-verify is true, so {client} takes any certificate for the API server’s.',
  },
  what: '`insecure-skip-tls-verify` of the kubeconfig’s cluster turns off the check of the server’s certificate. It is false by default. The connection stays encrypted, but nobody knows to whom.',
  why: 'Someone who answers for the API server’s address feeds the controllers false objects and reads what they write, Secrets and tokens among them.',
  fix: 'Set it to false and name the authority of the API server’s certificate.',
  breaks:
    'If the certificate has not the name or address that is called, or comes from another authority, the component cannot connect any more.',
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
      if (facts.client.verify !== 'none') return [];
      return [
        {
          message: 'skips',
          data: { client: component.name },
          ...facts.place('cluster.insecure-skip-tls-verify'),
          fixes: () => secureServer(facts),
        },
      ];
    }),
};
