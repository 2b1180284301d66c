import { type Claim, claimOf } from '../claim';
import type { Evidence } from '../evidence';
import type { ApiserverView } from '../view/apiserver-view';
import type { ClusterView } from '../view/cluster-view';
import { isDecided } from '../view/is-decided';
import type { KubeletView } from '../view/kubelet-view';
import { kubeletClientCa } from './kubelet-client-ca';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
import { seen } from './seen';
import { settingsGiven } from './settings-given';
import { tunnelComponents } from './tunnel-components';

/**
 * The API server to the kubelet (logs, exec, attach, port-forward): always HTTPS; --kubelet-certificate-authority decides
 * whether the kubelet is verified, the kubelet's own settings whom it lets in and what they may do.
 */
export const apiserverToKubelet: PathDefinition = {
  id: 'apiserver-to-kubelet',
  components: (view) => [view.apiserver, view.kubelet, ...tunnelComponents(view)],
  claims: {
    encrypted: ({ apiserver }) =>
      claimOf(
        apiserver === null
          ? [notGiven('kube-apiserver')]
          : [
              seen(
                apiserver,
                '--kubelet-client-certificate',
                'kubelet-https-always',
                true,
                'kube-apiserver calls the kubelet by HTTPS only; --kubelet-https has been gone since 1.22.',
              ),
            ],
      ),
    'server-authenticated': ({ apiserver }) =>
      claimOf(apiserver === null ? [notGiven('kube-apiserver')] : [kubeletVerified(apiserver)]),
    'client-authenticated': clientAuthenticated,
    authorized: authorized,
  },
};

/** Whether the API server verifies the kubelet that it calls. */
export function kubeletVerified(apiserver: ApiserverView): Evidence {
  const ca = apiserver.text('--kubelet-certificate-authority');
  return seen(
    apiserver,
    '--kubelet-certificate-authority',
    ca === '' ? 'kubelet-ca-absent' : 'kubelet-ca',
    ca !== '',
    ca === ''
      ? '--kubelet-certificate-authority is not set, so kube-apiserver takes any certificate for the kubelet’s.'
      : `kube-apiserver accepts only a kubelet certificate that ${ca} vouches for.`,
  );
}

/** Whether the API server shows the kubelet a certificate. One of the two files alone is accepted and sends none. */
export function kubeletClientPair(apiserver: ApiserverView): Evidence {
  const certificate = apiserver.text('--kubelet-client-certificate');
  const key = apiserver.text('--kubelet-client-key');
  const pair = certificate !== '' && key !== '';
  const half = certificate !== '' ? '--kubelet-client-certificate' : '--kubelet-client-key';
  return seen(
    apiserver,
    certificate === '' && key !== '' ? '--kubelet-client-key' : '--kubelet-client-certificate',
    pair
      ? 'kubelet-client-pair'
      : certificate === '' && key === ''
        ? 'kubelet-client-pair-absent'
        : 'kubelet-client-half',
    pair,
    pair
      ? `kube-apiserver shows the kubelet ${certificate}.`
      : certificate === '' && key === ''
        ? 'kube-apiserver has no --kubelet-client-certificate and --kubelet-client-key, so it calls kubelets without credentials.'
        : `Only ${half} is set: kube-apiserver starts, and sends no certificate.`,
  );
}

function clientAuthenticated(view: ClusterView): Claim {
  const { apiserver, kubelet } = view;
  return claimOf([
    apiserver === null ? notGiven('kube-apiserver') : kubeletClientPair(apiserver),
    ...(kubelet === null
      ? [notGiven('kubelet')]
      : [...kubeletKnows(view, kubelet).filter(decided(kubelet)), ...settingsGiven(kubelet)]),
  ]);
}

function kubeletKnows(view: ClusterView, kubelet: KubeletView): readonly Evidence[] {
  const open = kubelet.text('authorization.mode') === 'AlwaysAllow';
  const anonymous = kubelet.on('authentication.anonymous.enabled');
  return [
    kubeletClientCa(view, kubelet),
    seen(
      kubelet,
      'authentication.anonymous.enabled',
      !anonymous ? 'kubelet-anonymous-off' : open ? 'kubelet-anonymous-open' : 'kubelet-anonymous-authorized',
      !anonymous ? true : open ? false : 'conditional',
      !anonymous
        ? 'The kubelet refuses requests without credentials.'
        : open
          ? 'The kubelet takes requests without credentials and allows them everything.'
          : 'The kubelet takes requests without credentials as system:anonymous: it holds only while no role gives that user, or system:unauthenticated, a right on nodes.',
    ),
    ...readOnlyPort(kubelet),
  ];
}

function readOnlyPort(kubelet: KubeletView): readonly Evidence[] {
  const port = kubelet.text('readOnlyPort');
  return port === '' || port === '0'
    ? []
    : [
        seen(
          kubelet,
          'readOnlyPort',
          'kubelet-read-only-port',
          false,
          `Port ${port} of the kubelet answers in clear text and asks nobody who they are: /pods, /stats and /metrics are open.`,
        ),
      ];
}

function authorized({ kubelet }: ClusterView): Claim {
  if (kubelet === null) return claimOf([notGiven('kubelet')]);
  const mode = kubelet.text('authorization.mode');
  const asks = mode === 'Webhook';
  return claimOf([
    ...[
      seen(
        kubelet,
        'authorization.mode',
        asks ? 'kubelet-authorization-webhook' : 'kubelet-authorization-always-allow',
        asks,
        asks
          ? 'The kubelet asks the API server whether the caller may do what it asks for.'
          : `The kubelet’s authorization mode is ${mode}: whoever is let in may do everything, such as running commands in every container.`,
      ),
      ...readOnlyPort(kubelet),
    ].filter(decided(kubelet)),
    ...settingsGiven(kubelet),
  ]);
}

/** Leaves out what rests on a default where a file that could say otherwise is not given. */
const decided =
  (kubelet: KubeletView) =>
  ({ knob = '' }: Evidence): boolean =>
    isDecided(kubelet, knob);
