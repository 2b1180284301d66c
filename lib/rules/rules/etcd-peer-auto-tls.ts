import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import type { Rule } from '../rule';
import { knownEtcd } from '../view/known-etcd';

const KNOB = '--peer-auto-tls';

/** etcd makes its own certificate for its peers at start. */
export const etcdPeerAutoTls: Rule = {
  id: 'etcd-peer-auto-tls',
  title: 'etcd makes up its certificate for peers at start',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: 'client-authenticated',
  component: 'etcd',
  knobs: [KNOB, '--peer-cert-file', '--peer-key-file'],
  messages: {
    'in-force':
      'With --peer-auto-tls etcd signs its own certificate for peers at start: nobody can verify it, and --peer-trusted-ca-file and --peer-client-cert-auth are dropped with it.',
    idle: '--peer-auto-tls is set but does nothing beside --peer-cert-file or --peer-key-file. Take it away before one of them is.',
  },
  what: '`--peer-auto-tls` lets etcd make a self-signed certificate for peers when it starts. It is off by default, and passed over where `--peer-cert-file` or `--peer-key-file` is set.',
  why: 'A machine that answers for a member’s address shows a certificate of its own making and is taken for the member: the others replicate every object to it.',
  fix: 'Give etcd a certificate of its own authority and turn this off.',
  breaks: 'Members without a certificate of that authority drop out of the cluster.',
  benchmarks: { cis: ['2.6'], stig: ['V-242380'] },
  links: [{ title: 'etcd: transport security model', url: 'https://etcd.io/docs/v3.6/op-guide/security/' }],
  check: (view) => {
    const known = knownEtcd(view);
    if (known === null || !known.etcd.on(KNOB)) return [];
    const { etcd, peers } = known;
    if (!peers.autoTls)
      return [
        {
          message: 'idle',
          severity: 'low',
          ...etcd.place(KNOB),
          fixes: () => fixFlags(etcd, 'Turn --peer-auto-tls off', { 'peer-auto-tls': 'false' }),
        },
      ];
    return [
      {
        message: 'in-force',
        ...etcd.place(KNOB),
        fixes: () =>
          fixFlags(
            etcd,
            'Serve peers by a certificate of etcd’s authority',
            {
              'peer-auto-tls': 'false',
              'peer-cert-file': '/etc/kubernetes/pki/etcd/peer.crt',
              'peer-key-file': '/etc/kubernetes/pki/etcd/peer.key',
              ...unsetOf(etcd, { 'peer-trusted-ca-file': '/etc/kubernetes/pki/etcd/ca.crt' }),
            },
            'The files must exist: a certificate and key for this member, and the authority of its peers.',
          ),
      },
    ];
  },
};
