import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import { isWeakCipherSuite } from '../is-weak-cipher-suite';
import type { Rule } from '../rule';

/** One of these must be there for HTTP/2, or kube-apiserver does not come up (x/net/http2 ConfigureServer). */
const HTTP2 = ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'];

/** kube-apiserver agrees to weak ciphers. */
export const apiserverTlsCiphersWeak: Rule = {
  id: 'apiserver-tls-ciphers-weak',
  title: 'The API server agrees to weak cipher suites',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'encrypted',
  component: 'kube-apiserver',
  knobs: ['--tls-cipher-suites', '--tls-min-version'],
  messages: {
    weak: '--tls-cipher-suites allows {suites}: without forward secrecy, or with a cipher that has known weaknesses.',
  },
  what: '`--tls-cipher-suites` lists the suites for TLS 1.2. Left out, Go’s own choice counts, which is good and gets better with each release. TLS 1.3 has fixed suites and passes over the list.',
  why: 'With a TLS_RSA suite nothing is lost today: someone records the traffic, and the day the server’s key leaks every token in the recording can be read.',
  fix: 'Keep the ECDHE suites with GCM or CHACHA20, or leave the flag out.',
  breaks:
    'Clients that know only old suites. One of the AES_128_GCM suites has to stay in the list, because HTTP/2 needs it.',
  benchmarks: { cis: ['1.2.29'], stig: ['V-242418'] },
  links: [
    {
      title: 'RFC 9325: Recommendations for secure use of TLS',
      url: 'https://www.rfc-editor.org/rfc/rfc9325#section-4.2',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null || apiserver.text('--tls-min-version') === 'VersionTLS13') return [];
    const suites = apiserver.list('--tls-cipher-suites');
    const weak = suites.filter(isWeakCipherSuite);
    if (weak.length === 0) return [];
    const strong = suites.filter((name) => !isWeakCipherSuite(name));
    const kept = strong.some((name) => HTTP2.includes(name)) ? strong : [...strong, ...HTTP2];
    return [
      {
        message: 'weak',
        data: { suites: weak.join(', ') },
        ...apiserver.place('--tls-cipher-suites'),
        fixes: () =>
          offer(
            { title: 'Allow the strong suites only', kind: 'safe' },
            setFlag(apiserver, 'tls-cipher-suites', kept.join(',')),
          ),
      },
    ];
  },
};
