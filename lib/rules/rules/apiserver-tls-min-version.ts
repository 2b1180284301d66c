import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

const OLD: Readonly<Record<string, string>> = { VersionTLS10: '1.0', VersionTLS11: '1.1' };

/** kube-apiserver speaks versions of TLS that are broken. */
export const apiserverTlsMinVersion: Rule = {
  id: 'apiserver-tls-min-version',
  title: 'The API server speaks TLS before 1.2',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'encrypted',
  component: 'kube-apiserver',
  knobs: ['--tls-min-version'],
  messages: {
    old: '--tls-min-version lets clients speak TLS {version}, which has been withdrawn since 2021 (RFC 8996).',
  },
  what: '`--tls-min-version` is the oldest TLS version that kube-apiserver speaks. Unset it is TLS 1.2; VersionTLS10 and VersionTLS11 are still accepted.',
  why: 'Someone on the way makes an old client’s connection fall back to TLS 1.0 and uses what has been known against its ciphers and hashes for years to get at the token inside.',
  fix: 'Set it to VersionTLS12 or VersionTLS13, or leave it out.',
  breaks: 'Clients that cannot speak TLS 1.2. Those of Kubernetes itself have all spoken it for a decade.',
  benchmarks: { stig: ['V-242378'] },
  links: [
    { title: 'RFC 8996: Deprecating TLS 1.0 and TLS 1.1', url: 'https://www.rfc-editor.org/rfc/rfc8996' },
  ],
  check: ({ apiserver }) => {
    const version = OLD[apiserver?.text('--tls-min-version') ?? ''];
    if (apiserver === null || version === undefined) return [];
    return [
      {
        message: 'old',
        data: { version },
        ...apiserver.place('--tls-min-version'),
        fixes: () =>
          offer(
            { title: 'Speak TLS 1.2 and later only', kind: 'safe' },
            setFlag(apiserver, 'tls-min-version', 'VersionTLS12'),
          ),
      },
    ];
  },
};
