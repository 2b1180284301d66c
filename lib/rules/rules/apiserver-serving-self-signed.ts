import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

const [CERT, KEY] = ['tls-cert-file', 'tls-private-key-file'] as const;

/** Nobody can check kube-apiserver's certificate. */
export const apiserverServingSelfSigned: Rule = {
  id: 'apiserver-serving-self-signed',
  title: 'The API server makes its own certificate',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'server-authenticated',
  component: 'kube-apiserver',
  knobs: [`--${CERT}`, `--${KEY}`, '--cert-dir'],
  messages: {
    absent:
      'Neither --tls-cert-file nor --tls-private-key-file is set, so kube-apiserver makes itself a certificate that no client has an authority for.',
    half: '--{given} is set without --{other}: kube-apiserver refuses to start with one half of the pair.',
  },
  what: '`--tls-cert-file` and `--tls-private-key-file` name the certificate that kube-apiserver shows and its key. Without them it makes a self-signed pair in `--cert-dir`. kubeadm sets both.',
  why: 'Clients cannot check such a certificate, so people turn the check off with `insecure-skip-tls-verify`. From then on anyone on the way can pose as the API server and collect every token that is sent.',
  fix: 'Name a certificate of the cluster’s authority, with its key.',
  breaks:
    'Clients that trust a copy of the self-made certificate need the authority instead, and the new certificate must have every name and address by which the API server is called.',
  benchmarks: { cis: ['1.2.24'], stig: ['V-242422'] },
  links: [
    {
      title: 'PKI certificates and requirements',
      url: 'https://kubernetes.io/docs/setup/best-practices/certificates/',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null) return [];
    const missing = [CERT, KEY].filter((name) => apiserver.text(`--${name}`) === '');
    if (missing.length === 0) return [];
    const half = missing.length === 1;
    const given = missing.includes(CERT) ? KEY : CERT;
    const other = given === CERT ? KEY : CERT;
    const pair = { [CERT]: '/etc/kubernetes/pki/apiserver.crt', [KEY]: '/etc/kubernetes/pki/apiserver.key' };
    return [
      {
        message: half ? 'half' : 'absent',
        data: half ? { given, other } : {},
        ...apiserver.place(half ? `--${given}` : `--${CERT}`),
        fixes: () =>
          offer(
            {
              title: half
                ? `Name the ${given === CERT ? 'key' : 'certificate'} too`
                : 'Serve a certificate of the cluster’s authority',
              kind: 'needs-decision',
              decision: `${missing.map((name) => pair[name]).join(' and ')} must exist and belong together with the other half of the pair.`,
            },
            ...missing.map((name) => setFlag(apiserver, name, pair[name])),
          ),
      },
    ];
  },
};
