import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';

const MINIMUM = 'tlsMinVersion';

/** The kubelet speaks TLS versions that are broken. */
export const kubeletTlsMinVersion: Rule = {
  id: 'kubelet-tls-min-version',
  title: 'The kubelet accepts TLS 1.0 or 1.1',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: 'encrypted',
  component: 'kubelet',
  knobs: [MINIMUM],
  messages: {
    old: 'tlsMinVersion is {version}: the kubelet accepts a TLS version that has been broken and withdrawn.',
  },
  what: '`tlsMinVersion` (`--tls-min-version`) is the oldest TLS version that the kubelet accepts. Empty, the default, means TLS 1.2.',
  why: 'kube-apiserver itself never goes below TLS 1.2, but an old scraper may. Someone between it and the kubelet holds it to TLS 1.0 and attacks the token that it sends by the known weaknesses of that version.',
  fix: 'Set it to VersionTLS12 or VersionTLS13, or leave it out.',
  breaks:
    'Clients that know only TLS 1.0 or 1.1 can no longer connect. None of Kubernetes’ own are among them.',
  benchmarks: { stig: ['V-242378'] },
  links: [
    {
      title: 'KubeletConfiguration, tlsMinVersion',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
    { title: 'RFC 8996, Deprecating TLS 1.0 and TLS 1.1', url: 'https://www.rfc-editor.org/rfc/rfc8996' },
  ],
  check: ({ kubelet }) => {
    const version = kubelet?.text(MINIMUM) ?? '';
    if (kubelet === null || (version !== 'VersionTLS10' && version !== 'VersionTLS11')) return [];
    return [
      {
        message: 'old',
        data: { version },
        ...kubelet.place(MINIMUM),
        fixes: () =>
          offer(
            { title: 'Accept TLS 1.2 and later only', kind: 'safe' },
            setKubelet(kubelet, MINIMUM, 'VersionTLS12'),
          ),
      },
    ];
  },
};
