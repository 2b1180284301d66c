import { claimOf } from '../claim';
import type { Evidence } from '../evidence';
import type { ApiserverView } from '../view/apiserver-view';
import { anonymousDoor, authorizersDecide } from './apiserver-door';
import { clientClaim } from './client-claim';
import { clientEncrypted, clientVerifies } from './client-of';
import { kubeletClient } from './kubelet-client';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
import { presents } from './presents';
import { seen } from './seen';
import { settingsGiven } from './settings-given';

/**
 * The kubelet to the API server: the kubeconfig decides TLS and who is trusted, --client-ca-file lets the API server know the
 * node, the Node authorizer and NodeRestriction keep it to its own pods.
 */
export const nodeToApiserver: PathDefinition = {
  id: 'node-to-apiserver',
  components: (view) => [view.apiserver, view.kubelet],
  absent: ({ kubelet }) =>
    kubelet?.standalone === true && kubelet.missingSettings.length === 0
      ? seen(
          kubelet,
          '--kubeconfig',
          'kubelet-standalone',
          'unknown',
          'The kubelet has no --kubeconfig, so it runs alone and never calls the API server.',
        )
      : null,
  claims: {
    encrypted: ({ kubelet }) =>
      claimOf(
        kubelet === null
          ? [notGiven('kubelet')]
          : [
              ...clientClaim(kubeletClient(kubelet), 'whether the kubelet speaks TLS', (facts) => [
                clientEncrypted(facts),
              ]),
              ...settingsGiven(kubelet),
            ],
      ),
    'server-authenticated': ({ kubelet }) =>
      claimOf(
        kubelet === null
          ? [notGiven('kubelet')]
          : [
              ...clientClaim(kubeletClient(kubelet), 'which authority the kubelet trusts', (facts) => [
                clientVerifies(facts),
              ]),
              ...settingsGiven(kubelet),
            ],
      ),
    'client-authenticated': (view) => {
      const { apiserver, kubelet } = view;
      const credential =
        kubelet === null
          ? [notGiven('kubelet')]
          : [
              ...clientClaim(kubeletClient(kubelet), 'how the kubelet proves who it is', (facts) =>
                presents(view, kubelet, facts),
              ),
              ...settingsGiven(kubelet),
            ];
      return claimOf([
        ...credential,
        ...(apiserver === null ? [notGiven('kube-apiserver')] : [anonymousDoor(apiserver)]),
      ]);
    },
    authorized: ({ apiserver }) =>
      claimOf(apiserver === null ? [notGiven('kube-apiserver')] : nodeAuthorized(apiserver)),
  },
};

function nodeAuthorized(apiserver: ApiserverView): readonly Evidence[] {
  const decide = authorizersDecide(apiserver);
  const { authorizers } = apiserver;
  if (authorizers === null || decide.holds === false) return [decide];
  const knob =
    apiserver.text('--authorization-config') === '' ? '--authorization-mode' : '--authorization-config';
  const types = authorizers.map(({ type }) => type);
  const elsewhere = types.some((type) => type === 'Webhook' || type === 'ABAC');
  const node = types.includes('Node')
    ? seen(
        apiserver,
        knob,
        'node-authorizer',
        true,
        'The Node authorizer keeps a kubelet to what its own pods need.',
      )
    : seen(
        apiserver,
        knob,
        elsewhere ? 'node-authorizer-elsewhere' : 'node-authorizer-absent',
        elsewhere ? 'conditional' : false,
        elsewhere
          ? 'The Node authorizer is off: whether a kubelet is kept to its own pods is decided outside of these files.'
          : 'The Node authorizer is off, so nothing keeps a kubelet to its own pods.',
      );
  const on = apiserver.admissionPlugins.includes('NodeRestriction');
  const plugin = seen(
    apiserver,
    '--enable-admission-plugins',
    on ? 'node-restriction' : 'node-restriction-off',
    on,
    on
      ? 'NodeRestriction keeps what a kubelet writes to its own Node and pods.'
      : 'NodeRestriction is off, so a kubelet may change every Node and the status of every pod.',
  );
  return types.includes('Node') ? [node, plugin] : [decide, node, plugin];
}
