import type { Json } from '../../../content/mutation';

/** A Deployment whose pods carry no token. */
export const DEPLOYMENT: Json = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: {
        automountServiceAccountToken: false,
        containers: [{ name: 'web', image: 'registry.example.com/web:3' }],
      },
    },
  },
};
