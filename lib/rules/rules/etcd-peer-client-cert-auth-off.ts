import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import type { Rule } from '../rule';
import { knownEtcd } from '../view/known-etcd';

const KNOB = '--peer-client-cert-auth';

/** etcd does not ask its peers for a certificate. */
export const etcdPeerClientCertAuthOff: Rule = {
  id: 'etcd-peer-client-cert-auth-off',
  title: 'etcd does not ask its peers for a certificate',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: 'client-authenticated',
  component: 'etcd',
  knobs: [KNOB, '--peer-trusted-ca-file', '--listen-peer-urls'],
  messages: {
    off: 'etcd asks its peers for no certificate: whoever reaches port 2380 can speak as a member of the cluster.',
    'clear-text':
      'etcd listens for peers in clear text, where no certificate can be asked for: whoever reaches the port can speak as a member.',
    'by-ca':
      '--peer-client-cert-auth is not set. etcd asks for certificates only because --peer-trusted-ca-file is; say it outright, so that it does not hang on that file.',
  },
  what: '`--peer-client-cert-auth` makes etcd take only peers with a certificate that it can verify. It is off by default; `--peer-trusted-ca-file` alone turns the same check on. kubeadm sets both.',
  why: 'A member takes part in every write. Someone who speaks as one reads the whole store as it is replicated, feeds the others entries of its own, or takes the cluster’s majority away.',
  fix: 'Set it, and name the authority of these certificates in `--peer-trusted-ca-file`: one that signs for etcd only.',
  breaks:
    'Every member must have a certificate of that authority before the first one asks for it, or the members lose each other.',
  benchmarks: { cis: ['2.5'], stig: ['V-242426'] },
  links: [{ title: 'etcd: transport security model', url: 'https://etcd.io/docs/v3.6/op-guide/security/' }],
  check: (view) => {
    const known = knownEtcd(view);
    if (known === null || known.etcd.on(KNOB)) return [];
    const { etcd, peers } = known;
    const place = etcd.place(KNOB);
    if (!peers.tls) return [{ message: 'clear-text', ...place }];
    const byCa = peers.requiresClientCertificate;
    return [
      {
        message: byCa ? 'by-ca' : 'off',
        severity: byCa ? 'low' : 'high',
        ...place,
        fixes: () =>
          byCa
            ? fixFlags(etcd, 'Ask for certificates outright', { 'peer-client-cert-auth': 'true' })
            : fixFlags(
                etcd,
                'Take only peers with a certificate',
                {
                  'peer-client-cert-auth': 'true',
                  ...unsetOf(etcd, { 'peer-trusted-ca-file': '/etc/kubernetes/pki/etcd/ca.crt' }),
                },
                'The file must exist and hold the authority that signs the certificates of etcd’s peers.',
              ),
      },
    ];
  },
};
