import type { Json } from '../../../content/mutation';

/** Konnectivity's agents, as its documentation sets them up: a DaemonSet with a token for the server's audience. */
export const KONNECTIVITY_AGENT: Json = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'konnectivity-agent', namespace: 'kube-system' },
  spec: {
    selector: { matchLabels: { 'k8s-app': 'konnectivity-agent' } },
    template: {
      metadata: { labels: { 'k8s-app': 'konnectivity-agent' } },
      spec: {
        serviceAccountName: 'konnectivity-agent',
        containers: [
          {
            name: 'konnectivity-agent',
            image: 'registry.k8s.io/kas-network-proxy/proxy-agent:v0.36.0',
            command: ['/proxy-agent'],
            args: [
              '--ca-cert=/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
              '--proxy-server-host={control-plane}',
              '--proxy-server-port=8132',
              '--admin-server-port=8133',
              '--health-server-port=8134',
              '--service-account-token-path=/var/run/secrets/tokens/konnectivity-agent-token',
            ],
            volumeMounts: [{ name: 'konnectivity-agent-token', mountPath: '/var/run/secrets/tokens' }],
          },
        ],
        volumes: [
          {
            name: 'konnectivity-agent-token',
            projected: {
              sources: [
                {
                  serviceAccountToken: {
                    path: 'konnectivity-agent-token',
                    audience: 'system:konnectivity-server',
                  },
                },
              ],
            },
          },
        ],
      },
    },
  },
};
