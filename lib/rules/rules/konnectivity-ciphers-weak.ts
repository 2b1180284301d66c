import { fixFlags } from '../fixes/fix-flags';
import { isWeakCipherSuite } from '../is-weak-cipher-suite';
import type { Rule } from '../rule';

const KNOB = '--cipher-suites';
const STRONG = ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'];

/** The konnectivity server agrees to weak ciphers. */
export const konnectivityCiphersWeak: Rule = {
  id: 'konnectivity-ciphers-weak',
  title: 'The konnectivity server agrees to weak cipher suites',
  severity: 'medium',
  path: 'konnectivity',
  claim: 'encrypted',
  component: 'konnectivity-server',
  knobs: [KNOB, '--tls-min-version'],
  messages: {
    weak: '--cipher-suites allows {suites}: a cipher with known weaknesses, or without forward secrecy.',
  },
  what: '`--cipher-suites` lists the suites for TLS 1.2 that the konnectivity server takes from agents and from the API server. Left out, Go’s own choice counts. TLS 1.3 has fixed suites and passes over the list. Suites that Go calls insecure are refused at the start, but those in CBC mode are not.',
  why: 'CBC suites have been attacked by their padding again and again. Someone between an agent and the server who gets both to agree on one works on the traffic of the control plane to its nodes.',
  fix: 'Keep the ECDHE suites with GCM or ChaCha20, or leave the flag out.',
  breaks: 'Agents of a program that knows only old suites; the agents of the project know the strong ones.',
  links: [
    {
      title: 'RFC 9325: Recommendations for secure use of TLS',
      url: 'https://www.rfc-editor.org/rfc/rfc9325#section-4.2',
    },
  ],
  check: ({ konnectivityServer: server }) => {
    if (server === null || server.text('--tls-min-version') === 'VersionTLS13') return [];
    const suites = server.list(KNOB);
    const weak = suites.filter(isWeakCipherSuite);
    if (weak.length === 0) return [];
    const rest = suites.filter((suite) => !isWeakCipherSuite(suite));
    return [
      {
        message: 'weak',
        data: { suites: weak.join(', ') },
        ...server.place(KNOB),
        fixes: () =>
          fixFlags(server, 'Allow the strong suites only', {
            'cipher-suites': (rest.length === 0 ? STRONG : rest).join(','),
          }),
      },
    ];
  },
};
