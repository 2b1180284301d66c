import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import type { Rule } from '../rule';
import { knownEtcd } from '../view/known-etcd';

const KNOB = '--auto-tls';

/** etcd makes its own certificate for its clients at start. */
export const etcdAutoTls: Rule = {
  id: 'etcd-auto-tls',
  title: 'etcd makes up its certificate for clients at start',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: 'server-authenticated',
  component: 'etcd',
  knobs: [KNOB, '--cert-file', '--key-file'],
  messages: {
    'in-force':
      'With --auto-tls etcd signs its own certificate for clients at start: nobody can verify it, and --trusted-ca-file and --client-cert-auth are dropped with it.',
    idle: '--auto-tls is set but does nothing beside --cert-file or --key-file. Take it away before one of them is.',
  },
  what: '`--auto-tls` lets etcd make a self-signed certificate for clients when it starts. It is off by default, and passed over where `--cert-file` or `--key-file` is set.',
  why: 'A machine that answers for etcd’s address shows a certificate of its own making, as good as the real one: clients that must accept any hand over every Secret. And no client has to prove itself.',
  fix: 'Give etcd a certificate of its own authority and turn this off.',
  breaks: 'Clients that do not trust that authority, or have no certificate of it, are refused from then on.',
  benchmarks: { cis: ['2.3'], stig: ['V-242379'] },
  links: [{ title: 'etcd: transport security model', url: 'https://etcd.io/docs/v3.6/op-guide/security/' }],
  check: (view) => {
    const known = knownEtcd(view);
    if (known === null || !known.etcd.on(KNOB)) return [];
    const { etcd, clients } = known;
    if (!clients.autoTls)
      return [
        {
          message: 'idle',
          severity: 'low',
          ...etcd.place(KNOB),
          fixes: () => fixFlags(etcd, 'Turn --auto-tls off', { 'auto-tls': 'false' }),
        },
      ];
    return [
      {
        message: 'in-force',
        ...etcd.place(KNOB),
        fixes: () =>
          fixFlags(
            etcd,
            'Serve clients by a certificate of etcd’s authority',
            {
              'auto-tls': 'false',
              'cert-file': '/etc/kubernetes/pki/etcd/server.crt',
              'key-file': '/etc/kubernetes/pki/etcd/server.key',
              ...unsetOf(etcd, { 'trusted-ca-file': '/etc/kubernetes/pki/etcd/ca.crt' }),
            },
            'The files must exist: a certificate and key for this member, and the authority of its clients.',
          ),
      },
    ];
  },
};
