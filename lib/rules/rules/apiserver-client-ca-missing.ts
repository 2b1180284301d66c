import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

const CA = '/etc/kubernetes/pki/ca.crt';

/** kube-apiserver knows nobody by a certificate. */
export const apiserverClientCaMissing: Rule = {
  id: 'apiserver-client-ca-missing',
  title: 'The API server knows nobody by a certificate',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'client-authenticated',
  component: 'kube-apiserver',
  knobs: ['--client-ca-file'],
  messages: {
    absent:
      '--client-ca-file is not set, so kube-apiserver takes no client certificate: kubelets and administrators who show one stay anonymous.',
    empty:
      '--client-ca-file is empty, which counts as not set: kubelets and administrators who show a certificate stay anonymous.',
  },
  what: '`--client-ca-file` names the authorities whose client certificates count: the common name becomes the user, the organisations become groups. Without it there is no authentication by certificate at all. kubeadm sets it.',
  why: 'Nodes cannot prove who they are, so people give kubelets a shared static token instead. It never expires, lies on every node, and whoever copies it is every node at once.',
  fix: 'Set it to the cluster’s authority for client certificates.',
  breaks:
    'Nothing that works today: certificates of that authority begin to count. Use an authority that signs for this cluster alone, because all that it has ever signed come in.',
  benchmarks: { cis: ['1.2.25'], stig: ['V-242419'] },
  links: [
    {
      title: 'X.509 client certificates',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#x509-client-certificates',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null || apiserver.text('--client-ca-file') !== '') return [];
    const front = apiserver.text('--requestheader-client-ca-file');
    const clash = front === CA && apiserver.list('--requestheader-allowed-names').length === 0;
    return [
      {
        message: apiserver.value('--client-ca-file')?.layer === 'flag' ? 'empty' : 'absent',
        ...apiserver.place('--client-ca-file'),
        // kube-apiserver refuses one authority for both jobs as long as any name may be the front proxy’s.
        fixes: () =>
          clash
            ? []
            : offer(
                {
                  title: `Take client certificates of ${CA}`,
                  kind: 'needs-decision',
                  decision: 'The file must exist and hold the authority that signs client certificates.',
                },
                setFlag(apiserver, 'client-ca-file', CA),
              ),
      },
    ];
  },
};
