import { fixFlags } from '../fixes/fix-flags';
import type { Rule } from '../rule';

const KNOB = '--tls-min-version';

/** The konnectivity server takes TLS versions that are broken. */
export const konnectivityTlsMinVersion: Rule = {
  id: 'konnectivity-tls-min-version',
  title: 'The konnectivity server takes an old TLS version',
  severity: 'medium',
  path: 'konnectivity',
  claim: 'encrypted',
  component: 'konnectivity-server',
  knobs: [KNOB],
  messages: {
    old: 'With --tls-min-version={version} the konnectivity server takes agents that speak less than TLS 1.2.',
  },
  what: '`--tls-min-version` is the oldest TLS version that the konnectivity server accepts, VersionTLS10 to VersionTLS13. Without it TLS 1.2 is the least.',
  why: 'TLS 1.0 and 1.1 have known weaknesses. Someone between an agent and the server can make both fall back to one of them and go to work on the traffic of the control plane.',
  fix: 'Set VersionTLS12 or VersionTLS13, or take the flag away.',
  breaks: 'Agents of a program that speaks no TLS 1.2; the agents of the project all do.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: ({ konnectivityServer: server }) => {
    const version = server?.text(KNOB) ?? '';
    if (server === null || (version !== 'VersionTLS10' && version !== 'VersionTLS11')) return [];
    return [
      {
        message: 'old',
        data: { version },
        ...server.place(KNOB),
        fixes: () => fixFlags(server, 'Take TLS 1.2 and later', { 'tls-min-version': 'VersionTLS12' }),
      },
    ];
  },
};
