import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import type { Rule } from '../rule';
import { knownEtcd } from '../view/known-etcd';

const CERT = '--peer-cert-file';
const KEY = '--peer-key-file';

/** etcd has no certificate for its peers. */
export const etcdPeerPairMissing: Rule = {
  id: 'etcd-peer-pair-missing',
  title: 'etcd has no certificate for its peers',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: 'encrypted',
  component: 'etcd',
  knobs: [CERT, KEY],
  messages: {
    absent:
      '--peer-cert-file and --peer-key-file are not set, so etcd can serve its peers in clear text only.',
    half: 'Only {given} is set, without {missing}: etcd refuses to listen for its peers by TLS.',
  },
  what: '`--peer-cert-file` and `--peer-key-file` are the certificate and key that etcd shows its peers. Without them the URLs in `--listen-peer-urls` must be http://, which is the default.',
  why: 'Members send one another every object of the cluster. Without TLS whoever listens between two of them reads all Secrets, and can change what is replicated.',
  fix: 'Give etcd a certificate and key, and write the URLs with https://.',
  breaks:
    'All members have to change together, in the order that etcd’s documentation gives, or they lose each other.',
  benchmarks: { cis: ['2.4'], stig: ['V-242432', 'V-242433'] },
  links: [{ title: 'etcd: transport security model', url: 'https://etcd.io/docs/v3.6/op-guide/security/' }],
  check: (view) => {
    const known = knownEtcd(view);
    if (known === null || known.peers.autoTls) return [];
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
            'Give etcd a certificate for its peers',
            unsetOf(etcd, {
              'peer-cert-file': '/etc/kubernetes/pki/etcd/peer.crt',
              'peer-key-file': '/etc/kubernetes/pki/etcd/peer.key',
            }),
            'The files must exist: a certificate for this member’s addresses, and its key.',
          ),
      },
    ];
  },
};
