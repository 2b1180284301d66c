import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import type { Rule } from '../rule';
import { knownEtcd } from '../view/known-etcd';

const KNOB = '--client-cert-auth';

/** etcd does not ask its clients for a certificate. */
export const etcdClientCertAuthOff: Rule = {
  id: 'etcd-client-cert-auth-off',
  title: 'etcd does not ask its clients for a certificate',
  severity: 'critical',
  path: 'apiserver-to-etcd',
  claim: 'client-authenticated',
  component: 'etcd',
  knobs: [KNOB, '--trusted-ca-file', '--listen-client-urls'],
  messages: {
    off: 'etcd asks clients for no certificate: whoever reaches port 2379 reads and writes every object of the cluster.',
    'clear-text':
      'etcd listens in clear text, where no certificate can be asked for: whoever reaches it reads and writes every object of the cluster.',
    'by-ca':
      '--client-cert-auth is not set. etcd asks for certificates only because --trusted-ca-file is; say it outright, so that it does not hang on that file.',
  },
  what: '`--client-cert-auth` makes etcd take only clients with a certificate that it can verify. It is off by default; `--trusted-ca-file` alone turns the same check on. kubeadm sets both.',
  why: 'A pod on the host network, or anyone on the control plane’s network, asks etcd for /registry/secrets and has every credential of the cluster; one write makes them cluster-admin. The API server, its authorizers and its audit log never see it.',
  fix: 'Set it, and name the authority of these certificates in `--trusted-ca-file`: one that signs for etcd only.',
  breaks:
    'Clients without a certificate of that authority are refused from then on: back-up scripts, exporters, and an API server without --etcd-certfile.',
  benchmarks: { cis: ['2.2'], stig: ['V-242423'] },
  links: [{ title: 'etcd: transport security model', url: 'https://etcd.io/docs/v3.6/op-guide/security/' }],
  check: (view) => {
    const known = knownEtcd(view);
    if (known === null || known.etcd.on(KNOB)) return [];
    const { etcd, clients } = known;
    const place = etcd.place(KNOB);
    if (!clients.tls) return [{ message: 'clear-text', ...place }];
    const byCa = clients.requiresClientCertificate;
    return [
      {
        message: byCa ? 'by-ca' : 'off',
        severity: byCa ? 'low' : 'critical',
        ...place,
        fixes: () =>
          byCa
            ? fixFlags(etcd, 'Ask for certificates outright', { 'client-cert-auth': 'true' })
            : fixFlags(
                etcd,
                'Take only clients with a certificate',
                {
                  'client-cert-auth': 'true',
                  ...unsetOf(etcd, { 'trusted-ca-file': '/etc/kubernetes/pki/etcd/ca.crt' }),
                },
                'The file must exist and hold the authority that signs the certificates of etcd’s clients.',
              ),
      },
    ];
  },
};
