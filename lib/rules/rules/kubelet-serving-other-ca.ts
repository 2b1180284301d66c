import type { Rule } from '../rule';
import { certificatesAt } from '../view/certificates-at';
import { isVouchedFor } from '../view/is-vouched-for';

/** The API server's kubelet CA did not sign what the kubelet serves. */
export const kubeletServingOtherCa: Rule = {
  id: 'kubelet-serving-other-ca',
  title: 'The kubelet’s certificate comes from another authority',
  severity: 'high',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: ['tlsCertFile', '--kubelet-certificate-authority'],
  table: 'documents',
  messages: {
    other:
      '{certificate} was issued by {issuer}, which {ca} does not hold: kube-apiserver breaks the connection off, and kubectl logs and exec fail on this node.',
  },
  what: 'With `--kubelet-certificate-authority` kube-apiserver accepts only kubelets whose certificate chains up to one in that file. The authority of the kubelet’s `tlsCertFile` must be among them, directly or through certificates that follow in tlsCertFile.',
  why: 'Every call to the kubelet fails with "certificate signed by unknown authority". The quick way out, taking --kubelet-certificate-authority away, lets anybody who answers for the node’s address read logs and shells.',
  fix: 'Have the kubelet’s certificate signed by that authority, or add its authority to the file.',
  breaks:
    'An authority that is added vouches for every kubelet: it must be one whose key is kept as well as the cluster’s own.',
  benchmarks: { cis: ['1.2.5'] },
  links: [
    {
      title: 'Communication between Nodes and the Control Plane',
      url: 'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/#api-server-to-kubelet',
    },
  ],
  check: (view) => {
    const { apiserver, kubelet } = view;
    const ca = apiserver?.text('--kubelet-certificate-authority') ?? '';
    if (apiserver === null || kubelet === null || kubelet.serving !== 'files') return [];
    const certificate = kubelet.text('tlsCertFile');
    const chain = certificatesAt(view, kubelet, certificate);
    if (isVouchedFor(chain, certificatesAt(view, apiserver, ca)) !== false) return [];
    return [
      {
        message: 'other',
        data: { certificate, issuer: chain[0]?.issuer ?? '', ca },
        ...kubelet.place('tlsCertFile'),
      },
    ];
  },
};
