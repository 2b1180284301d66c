import { secureServer } from '../fixes/secure-server';
import { ownKubeconfig } from '../paths/own-kubeconfig';
import type { Rule } from '../rule';

/** The kubelet calls the API server in clear text. */
export const kubeletKubeconfigClearText: Rule = {
  id: 'kubelet-kubeconfig-clear-text',
  title: 'The kubelet calls the API server in clear text',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: 'encrypted',
  component: 'kubelet',
  table: 'documents',
  knobs: ['cluster.server', '--kubeconfig'],
  messages: {
    http: 'The server of the kubeconfig is {server}, so the kubelet speaks HTTP without TLS: whoever is on the way reads and changes all of it, and the credentials are withheld.',
  },
  what: '`clusters[].cluster.server` of the kubeconfig says where the kubelet finds the API server. With `https://` the connection is TLS. With `http://`, or with no scheme at all, it is clear text, and client-go sends no credentials.',
  why: 'Someone on the node’s network answers in the API server’s place and hands the kubelet a pod of their own, privileged and with the host’s disk mounted.',
  fix: 'Write `https://` and the secure port, and name the authority.',
  breaks:
    'The API server must listen with TLS at that address; an unencrypted port has not existed since 1.24, so a proxy in front of it was answering.',
  links: [
    {
      title: 'Organizing cluster access using kubeconfig files',
      url: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    },
  ],
  check: ({ kubelet }) => {
    const facts = ownKubeconfig(kubelet);
    if (facts === null || facts.client.verify !== 'cleartext') return [];
    return [
      {
        message: 'http',
        data: { server: facts.client.host },
        ...facts.place('cluster.server'),
        fixes: () => secureServer(facts),
      },
    ];
  },
};
