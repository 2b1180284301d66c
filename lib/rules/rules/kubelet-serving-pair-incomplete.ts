import type { Rule } from '../rule';

/** The kubelet has a certificate without its key, or a key without its certificate. */
export const kubeletServingPairIncomplete: Rule = {
  id: 'kubelet-serving-pair-incomplete',
  title: 'The kubelet has half a serving pair',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: ['tlsCertFile', 'tlsPrivateKeyFile'],
  messages: {
    half: '{given} is set without {lacking}: the kubelet neither loads a pair nor makes one, and every TLS handshake with it fails.',
  },
  what: '`tlsCertFile` and `tlsPrivateKeyFile` are the pair that the kubelet serves with. Where both are empty it makes a pair itself; where one is set it starts, and has no certificate to serve.',
  why: 'kubectl logs, exec and metrics fail on this node, at the moment when they are needed. Whoever repairs that in a hurry is tempted to open the read-only port.',
  fix: 'Set both, or neither.',
  breaks: 'Both files must exist and belong together, or the kubelet does not start.',
  benchmarks: { cis: ['4.2.9'] },
  links: [
    {
      title: 'KubeletConfiguration, tlsCertFile',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || kubelet.serving !== 'none' || kubelet.missingSettings.length > 0) return [];
    const certificate = kubelet.text('tlsCertFile') !== '';
    const [given, lacking] = certificate
      ? (['tlsCertFile', 'tlsPrivateKeyFile'] as const)
      : (['tlsPrivateKeyFile', 'tlsCertFile'] as const);
    return [{ message: 'half', data: { given, lacking }, ...kubelet.place(given) }];
  },
};
