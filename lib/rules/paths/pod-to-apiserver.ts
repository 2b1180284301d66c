import { claimOf } from '../claim';
import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';
import { anonymousDoor, authorizersDecide } from './apiserver-door';
import { grantsToEveryPod } from './grants-to-every-pod';
import { notGiven } from './not-given';
import type { PathDefinition } from './path-definition';
import { seen } from './seen';
import { unplaced } from './unplaced';

/** A pod to the API server: the ServiceAccount plugin mounts a token and ca.crt, RBAC decides what the account may do. */
export const podToApiserver: PathDefinition = {
  id: 'pod-to-apiserver',
  components: (view) => [view.apiserver, view.controllerManager],
  claims: {
    encrypted: ({ apiserver }) =>
      claimOf(
        apiserver === null
          ? [notGiven('kube-apiserver')]
          : [
              seen(
                apiserver,
                '--secure-port',
                'serves-https-only',
                true,
                'kube-apiserver serves HTTPS only; the clear-text port has been gone since 1.24.',
              ),
            ],
      ),
    'server-authenticated': ({ controllerManager }) => {
      if (controllerManager === null) return claimOf([notGiven('kube-controller-manager')]);
      const ca = controllerManager.text('--root-ca-file');
      return claimOf([
        seen(
          controllerManager,
          '--root-ca-file',
          ca === '' ? 'root-ca-absent' : 'root-ca',
          ca !== '',
          ca === ''
            ? 'kube-controller-manager has no --root-ca-file, so pods get no ca.crt and cannot tell the API server from an impostor.'
            : `Pods get ${ca} as ca.crt, and their clients refuse any other server.`,
        ),
      ]);
    },
    'client-authenticated': (view) =>
      claimOf(view.apiserver === null ? [notGiven('kube-apiserver')] : podKnown(view, view.apiserver)),
    authorized: (view) =>
      claimOf(
        view.apiserver === null
          ? [notGiven('kube-apiserver')]
          : [authorizersDecide(view.apiserver), ...grantsToEveryPod(view)],
      ),
  },
};

function podKnown(view: ClusterView, apiserver: NonNullable<ClusterView['apiserver']>): readonly Evidence[] {
  // Static Pods never get a token: the kubelet refuses them a service account.
  const pods = view.workloads.pods.filter(({ isStatic }) => !isStatic);
  const plugin = apiserver.admissionPlugins.includes('ServiceAccount');
  const lookup = apiserver.on('--service-account-lookup');
  return [
    seen(
      apiserver,
      '--service-account-key-file',
      'service-account-tokens',
      true,
      'kube-apiserver checks the signature of service account tokens.',
    ),
    seen(
      apiserver,
      '--disable-admission-plugins',
      plugin ? 'service-account-plugin' : 'service-account-plugin-off',
      plugin,
      plugin
        ? 'The ServiceAccount plugin gives each pod a token of its own that expires.'
        : 'The ServiceAccount plugin is off: pods get no token and call without credentials.',
    ),
    ...(lookup
      ? []
      : [
          seen(
            apiserver,
            '--service-account-lookup',
            'service-account-lookup-off',
            'conditional',
            'Tokens of deleted service accounts still count: it holds only while no token has been given away.',
          ),
        ]),
    ...(pods.length > 0 && pods.every(({ automount }) => automount === false)
      ? [
          unplaced(
            'no-token-mounted',
            true,
            'None of the pods given mounts a token, so none of them can call as anybody.',
          ),
        ]
      : []),
    anonymousDoor(apiserver),
  ];
}
