import { claimOf } from '../claim';
import type { PathId } from '../path-ids';
import { callerAuthorized } from './caller-authorized';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
import { tunnelComponents } from './tunnel-components';
import { tunnelNetwork } from './tunnel-network';
import { unplaced } from './unplaced';

/**
 * The proxy verbs to a pod or a Service. One transport serves both: clear text unless the caller writes https:, no verification
 * (InsecureSkipVerify is fixed in CreateProxyTransport, pkg/controlplane/apiserver/config.go), no credentials. No flag changes that.
 */
export function proxiedTo(
  id: Extract<PathId, 'apiserver-to-pod' | 'apiserver-to-service'>,
  target: string,
): PathDefinition {
  return {
    id,
    components: (view) => [view.apiserver, ...tunnelComponents(view)],
    claims: {
      encrypted: ({ apiserver }) =>
        claimOf([
          apiserver === null
            ? notGiven('kube-apiserver')
            : unplaced(
                'proxy-scheme',
                'conditional',
                `The API server speaks clear text to ${target} unless the request names it as https:NAME:PORT.`,
              ),
        ]),
      'server-authenticated': () =>
        claimOf([
          unplaced(
            'proxy-never-verifies',
            'never',
            `The API server never verifies the certificate of ${target}; no flag turns that on.`,
          ),
        ]),
      'client-authenticated': () =>
        claimOf([
          unplaced(
            'proxy-no-credentials',
            'never',
            `The API server shows ${target} no credentials of its own, so ${target} cannot know it.`,
          ),
        ]),
      authorized: callerAuthorized,
    },
    network: tunnelNetwork,
  };
}
