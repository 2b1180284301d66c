import { seen } from '../paths/seen';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import { isVouchedFor } from '../view/is-vouched-for';
import { decide, type Meeting } from './decide';
import { meetClaims } from './meet-claims';
import type { OperationDefinition } from './operation-definition';

/** A pod lists pods through its service account. */
export const podListsPods: OperationDefinition = {
  id: 'pod-lists-pods',
  title: 'A pod calls the API',
  paths: ['pod-to-apiserver'],
  judge: (view, paths) =>
    decide([
      ...meetClaims(paths['pod-to-apiserver'], [
        'encrypted',
        'server-authenticated',
        'client-authenticated',
        'authorized',
      ]).map(named),
      ...verified(view),
    ]),
};

/** Whether the authority that Pods get as ca.crt vouches for the API server's certificate. */
function verified(view: ClusterView): readonly Meeting[] {
  const { apiserver, controllerManager } = view;
  const root = controllerManager?.text('--root-ca-file') ?? '';
  if (apiserver === null || controllerManager === null || root === '') return [];
  const fails = (id: string, message: string): readonly Meeting[] => [
    { outcome: 'fails', because: seen(apiserver, '--tls-cert-file', id, false, message) },
  ];
  const path = apiserver.text('--tls-cert-file');
  if (path === '')
    return fails(
      'apiserver-self-signed',
      'kube-apiserver has no --tls-cert-file and serves a certificate that it signed itself, which nobody vouches for.',
    );
  const chain = certificatesAt(view, apiserver, path);
  return isVouchedFor(chain, certificatesAt(view, controllerManager, root)) === false
    ? fails(
        'apiserver-other-ca',
        `${path} was issued by ${chain[0]?.issuer}, which ${root}, the ca.crt of Pods, does not hold: they break the connection off.`,
      )
    : [];
}

/** What breaks the call rather than opens it: no ca.crt to verify by, no token to show, nobody who allows it. */
function named(meeting: Meeting): Meeting {
  const { id } = meeting.because;
  if (id === 'root-ca-absent') return { ...meeting, outcome: 'fails' };
  if (id === 'service-account-plugin-off') return { ...meeting, outcome: 'refused' };
  if (id === 'authorization-denies') return { ...meeting, outcome: 'refused' };
  return meeting;
}
