import { claimOf } from '../claim';
import { kubeletClientPair, kubeletVerified } from './apiserver-to-kubelet';
import { callerAuthorized } from './caller-authorized';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
import { tunnelComponents } from './tunnel-components';
import { tunnelNetwork } from './tunnel-network';
import { unplaced } from './unplaced';

/**
 * nodes/proxy to a port of a node. The kubelet's own port goes by the kubelet's transport (pkg/registry/core/node/strategy.go),
 * any other by the proxy's, which verifies nothing: so each claim holds at best for the one port.
 */
export const apiserverToNode: PathDefinition = {
  id: 'apiserver-to-node',
  components: (view) => [view.apiserver, ...tunnelComponents(view)],
  claims: {
    encrypted: ({ apiserver }) =>
      claimOf([
        apiserver === null
          ? notGiven('kube-apiserver')
          : unplaced(
              'node-proxy-scheme',
              'conditional',
              'The kubelet’s port is called by HTTPS; any other port in clear text unless the request names the node as https:NODE:PORT.',
            ),
      ]),
    'server-authenticated': ({ apiserver }) =>
      claimOf([
        unplaced(
          'node-proxy-never-verifies',
          'never',
          'The API server never verifies what answers on a port of a node other than the kubelet’s; no flag turns that on.',
        ),
        ...(apiserver === null ? [notGiven('kube-apiserver')] : [kubeletVerified(apiserver)]),
      ]),
    'client-authenticated': ({ apiserver }) =>
      claimOf([
        unplaced(
          'node-proxy-no-credentials',
          'never',
          'The API server shows no credentials on a port of a node other than the kubelet’s.',
        ),
        ...(apiserver === null ? [notGiven('kube-apiserver')] : [kubeletClientPair(apiserver)]),
      ]),
    authorized: callerAuthorized,
  },
  network: tunnelNetwork,
};
