import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';

const ROTATE = 'rotateCertificates';

/** The kubelet lets its client certificate run out. */
export const kubeletRotateCertificatesOff: Rule = {
  id: 'kubelet-rotate-certificates-off',
  title: 'The kubelet does not renew its client certificate',
  severity: 'low',
  path: 'node-to-apiserver',
  claim: null,
  component: 'kubelet',
  knobs: [ROTATE, '--kubeconfig'],
  messages: {
    default:
      'rotateCertificates is not set and off by default: the kubelet’s client certificate runs out and is not renewed.',
    off: 'rotateCertificates is off: the kubelet’s client certificate runs out and is not renewed.',
  },
  what: '`rotateCertificates` (`--rotate-certificates`) makes the kubelet ask for a new client certificate before the old one ends. It is off by default, with and without a configuration file; kubeadm always turns it on.',
  why: 'Certificates without renewal are made to last for years, and one that leaks counts as long. Or they end after a year, and all nodes of a cluster fall silent in the same week.',
  fix: 'Set `rotateCertificates: true`.',
  breaks:
    'The controller manager must approve and sign the requests: it needs the signing certificate, and nodes the right to renew (`selfnodeclient`).',
  benchmarks: { cis: ['4.2.10'] },
  links: [
    {
      title: 'Certificate rotation for the kubelet',
      url: 'https://kubernetes.io/docs/tasks/tls/certificate-rotation/',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || kubelet.on(ROTATE) || !isDecided(kubelet, ROTATE)) return [];
    const layer = kubelet.value(ROTATE)?.layer ?? 'default';
    return [
      {
        message: layer.endsWith('default') ? 'default' : 'off',
        // A standalone kubelet has no client certificate yet.
        severity: kubelet.standalone ? 'info' : 'low',
        ...kubelet.place(ROTATE),
        fixes: () =>
          offer({ title: 'Renew the client certificate', kind: 'safe' }, setKubelet(kubelet, ROTATE, true)),
      },
    ];
  },
};
