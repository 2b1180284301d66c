import type { Json } from '../../../content/mutation';

/** A kubeconfig that verifies the API server, with these credentials. */
export const kubeconfig = (user: Json): Json => ({
  apiVersion: 'v1',
  kind: 'Config',
  clusters: [
    {
      name: 'kubernetes',
      cluster: { server: 'https://{control-plane}:6443', 'certificate-authority': '{pki}/ca.crt' },
    },
  ],
  users: [{ name: 'default', user }],
  contexts: [{ name: 'default', context: { cluster: 'kubernetes', user: 'default' } }],
  'current-context': 'default',
});
