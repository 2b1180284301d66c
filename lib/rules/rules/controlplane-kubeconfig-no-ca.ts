import { secureServer } from '../fixes/secure-server';
import { controlplaneClient } from '../paths/controlplane-client';
import type { Rule } from '../rule';

/** A control-plane kubeconfig names no authority. */
export const controlplaneKubeconfigNoCa: Rule = {
  id: 'controlplane-kubeconfig-no-ca',
  title: 'A control-plane kubeconfig names no authority',
  severity: 'medium',
  path: 'controlplane-to-apiserver',
  claim: 'server-authenticated',
  component: 'kube-controller-manager',
  table: 'documents',
  knobs: ['cluster.certificate-authority', '--kubeconfig'],
  messages: {
    roots:
      'The kubeconfig names no certificate-authority, so the roots of the host decide: a cluster’s own authority is not among them, and any public one could vouch for an impostor.',
  },
  what: '`certificate-authority` (or `certificate-authority-data`) names who may vouch for the API server. Without it the component checks against the root store of its host or image. An empty file counts as none.',
  why: 'The component does not connect, and the next person at the keyboard turns verification off to get the cluster back.',
  fix: 'Name the authority that signs the API server’s serving certificate.',
  breaks:
    'Nothing, as long as it is the right authority; with a wrong one the component refuses the API server.',
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
      if (facts.client.verify !== 'host-roots') return [];
      return [
        {
          message: 'roots',
          ...facts.place('cluster.server'),
          fixes: () => secureServer(facts),
        },
      ];
    }),
};
