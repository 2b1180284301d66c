import { secureServer } from '../fixes/secure-server';
import { ownKubeconfig } from '../paths/own-kubeconfig';
import type { Rule } from '../rule';

/** The kubelet’s kubeconfig names no authority. */
export const kubeletKubeconfigNoCa: Rule = {
  id: 'kubelet-kubeconfig-no-ca',
  title: 'The kubelet’s kubeconfig names no authority',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'server-authenticated',
  component: 'kubelet',
  table: 'documents',
  knobs: ['cluster.certificate-authority', '--kubeconfig'],
  messages: {
    roots:
      'The kubeconfig names no certificate-authority, so the roots of the host decide: a cluster’s own authority is not among them, and any public one could vouch for an impostor.',
  },
  what: '`certificate-authority` (or `certificate-authority-data`) names who may vouch for the API server. Without it the kubelet checks against the root store of its host or image. An empty file counts as none.',
  why: 'The kubelet does not connect, and the next person at the keyboard turns verification off to get the node back. Where the API server has a public certificate, anyone who gets one for that name passes for it.',
  fix: 'Name the authority that signs the API server’s serving certificate.',
  breaks:
    'Nothing, as long as it is the right authority; with a wrong one the kubelet refuses the API server.',
  links: [
    {
      title: 'Organizing cluster access using kubeconfig files',
      url: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    },
  ],
  check: ({ kubelet }) => {
    const facts = ownKubeconfig(kubelet);
    if (facts === null || facts.client.verify !== 'host-roots') return [];
    return [
      {
        message: 'roots',
        ...facts.place('cluster.server'),
        fixes: () => secureServer(facts),
      },
    ];
  },
};
