import { secureServer } from '../fixes/secure-server';
import { ownKubeconfig } from '../paths/own-kubeconfig';
import type { Rule } from '../rule';

/** The kubelet takes any server for the API server. */
export const kubeletKubeconfigInsecure: Rule = {
  id: 'kubelet-kubeconfig-insecure',
  title: 'The kubelet takes any server for the API server',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: 'server-authenticated',
  component: 'kubelet',
  table: 'documents',
  knobs: ['cluster.insecure-skip-tls-verify', '--kubeconfig'],
  messages: {
    skips: 'insecure-skip-tls-verify is true, so the kubelet takes any certificate for the API server’s.',
  },
  what: '`insecure-skip-tls-verify` of the kubeconfig’s cluster turns off the check of the server’s certificate. It is false by default. The connection stays encrypted, but nobody knows to whom.',
  why: 'By ARP or DNS spoofing someone becomes the API server for this node: they see the Secrets of its pods pass, and can give the kubelet pods to run.',
  fix: 'Set it to false and name the authority of the API server’s certificate.',
  breaks:
    'If the certificate has not the name or address that is called, or comes from another authority, the kubelet cannot connect any more.',
  links: [
    {
      title: 'Organizing cluster access using kubeconfig files',
      url: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    },
  ],
  check: ({ kubelet }) => {
    const facts = ownKubeconfig(kubelet);
    if (facts === null || facts.client.verify !== 'none') return [];
    return [
      {
        message: 'skips',
        ...facts.place('cluster.insecure-skip-tls-verify'),
        fixes: () => secureServer(facts),
      },
    ];
  },
};
