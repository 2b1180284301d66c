import type { Evidence } from '../evidence';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import { isVouchedFor } from '../view/is-vouched-for';
import type { KubeletView } from '../view/kubelet-view';
import { seen } from './seen';

const KNOB = 'authentication.x509.clientCAFile';

/**
 * Whether the kubelet knows anybody by a certificate, and the API server by the one that it shows. Where either file's
 * certificates are not known, naming an authority is enough.
 */
export function kubeletClientCa(view: ClusterView, kubelet: KubeletView): Evidence {
  const ca = kubelet.text(KNOB);
  if (ca === '')
    return seen(
      kubelet,
      KNOB,
      'kubelet-client-ca-absent',
      false,
      'The kubelet has no clientCAFile, so it knows nobody by a certificate.',
    );
  const { apiserver } = view;
  const certificate = apiserver?.text('--kubelet-client-certificate') ?? '';
  const shown =
    apiserver === null || apiserver.text('--kubelet-client-key') === ''
      ? []
      : certificatesAt(view, apiserver, certificate);
  const other = isVouchedFor(shown, certificatesAt(view, kubelet, ca)) === false;
  return seen(
    kubelet,
    KNOB,
    other ? 'kubelet-client-other-ca' : 'kubelet-client-ca',
    !other,
    other
      ? `The kubelet checks client certificates against ${ca}, which does not vouch for the API server’s ${certificate}.`
      : `The kubelet checks client certificates against ${ca}.`,
  );
}
