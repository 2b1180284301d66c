import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import type { Rule } from '../rule';
import { knownEtcd } from '../view/known-etcd';

const CERT = '--cert-file';
const KEY = '--key-file';

/** etcd has no certificate for its clients. */
export const etcdServingPairMissing: Rule = {
  id: 'etcd-serving-pair-missing',
  title: 'etcd has no certificate for its clients',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: 'encrypted',
  component: 'etcd',
  knobs: [CERT, KEY],
  messages: {
    absent: '--cert-file and --key-file are not set, so etcd can serve its clients in clear text only.',
    half: 'Only {given} is set, without {missing}: etcd refuses to listen for its clients by TLS.',
  },
  what: '`--cert-file` and `--key-file` are the certificate and key that etcd shows its clients. Without them the URLs in `--listen-client-urls` must be http://, which is the default.',
  why: 'Whoever listens between the API server and etcd reads every Secret as it is stored, and whoever stands in the middle changes objects on their way.',
  fix: 'Give etcd a certificate and key, and write the URLs with https://.',
  breaks:
    'The API server must speak https:// to etcd and trust its authority before the clear-text port goes.',
  benchmarks: { cis: ['2.1'], stig: ['V-242427', 'V-242428'] },
  links: [{ title: 'etcd: transport security model', url: 'https://etcd.io/docs/v3.6/op-guide/security/' }],
  check: (view) => {
    const known = knownEtcd(view);
    if (known === null || known.clients.autoTls) return [];
    const { etcd } = known;
    const missing = [CERT, KEY].filter((knob) => etcd.text(knob) === '');
    const [first] = missing;
    if (first === undefined) return [];
    const given = first === CERT ? KEY : CERT;
    return [
      {
        ...(missing.length === 2
          ? { message: 'absent', ...etcd.place(CERT) }
          : { message: 'half', data: { given, missing: first }, ...etcd.place(given) }),
        fixes: () =>
          fixFlags(
            etcd,
            'Give etcd a certificate for its clients',
            unsetOf(etcd, {
              'cert-file': '/etc/kubernetes/pki/etcd/server.crt',
              'key-file': '/etc/kubernetes/pki/etcd/server.key',
            }),
            'The files must exist: a certificate for this member’s addresses, and its key.',
          ),
      },
    ];
  },
};
