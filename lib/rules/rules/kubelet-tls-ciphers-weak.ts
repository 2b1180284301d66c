import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import { isWeakCipherSuite } from '../is-weak-cipher-suite';
import type { Rule } from '../rule';

const SUITES = 'tlsCipherSuites';
/** HTTP/2 wants one of these; without them Go's server does not begin to serve (golang.org/x/net/http2). */
const HTTP2 = ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'];

/** The kubelet's list of cipher suites has weak ones. */
export const kubeletTlsCiphersWeak: Rule = {
  id: 'kubelet-tls-ciphers-weak',
  title: 'The kubelet serves weak cipher suites',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: 'encrypted',
  component: 'kubelet',
  knobs: [SUITES, 'tlsMinVersion'],
  messages: {
    weak: 'tlsCipherSuites lists suites without forward secrecy or with broken ciphers: {suites}.',
  },
  what: '`tlsCipherSuites` (`--tls-cipher-suites`) lists the suites that the kubelet serves for TLS 1.2. Left out, Go’s own list holds. TLS 1.3 has its own suites, which cannot be chosen.',
  why: 'Traffic under RSA key exchange (TLS_RSA_*) can be recorded today and read once the kubelet’s key leaks; RC4, 3DES and CBC suites have known attacks that recover tokens from repeated requests.',
  fix: 'Keep only ECDHE suites with GCM or ChaCha20, or leave the list out.',
  breaks:
    'Clients that know only the old suites can no longer connect. None of Kubernetes’ own are among them.',
  benchmarks: { cis: ['4.2.12'] },
  links: [
    {
      title: 'KubeletConfiguration, tlsCipherSuites',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
  ],
  check: ({ kubelet }) => {
    // From TLS 1.3 on the list is not looked at.
    if (kubelet === null || kubelet.text('tlsMinVersion') === 'VersionTLS13') return [];
    const suites = kubelet.list(SUITES);
    const weak = suites.filter(isWeakCipherSuite);
    if (weak.length === 0) return [];
    const rest = suites.filter((suite) => !isWeakCipherSuite(suite));
    const kept = rest.some((suite) => HTTP2.includes(suite)) ? rest : [...HTTP2, ...rest];
    return [
      {
        message: 'weak',
        data: { suites: weak.join(', ') },
        ...kubelet.place(SUITES),
        fixes: () =>
          offer({ title: 'Keep the strong suites', kind: 'safe' }, setKubelet(kubelet, SUITES, kept)),
      },
    ];
  },
};
