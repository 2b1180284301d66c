import { offer } from '../fixes/offer';
import { setField } from '../fixes/set-field';
import type { Rule } from '../rule';
import { readEgress } from '../view/read-egress';

const KNOB = '--egress-selector-config-file';

/** The API server verifies its proxy by the host's roots. */
export const konnectivityFrontHostRoots: Rule = {
  id: 'konnectivity-front-host-roots',
  title: 'The API server has no authority to verify its egress proxy by',
  severity: 'medium',
  path: 'konnectivity',
  claim: 'server-authenticated',
  component: 'kube-apiserver',
  knobs: [KNOB],
  table: 'documents',
  messages: {
    'no-bundle':
      'The egress selection {name} goes to {url} and has no caBundle: the roots of the API server’s host decide who is taken for the proxy there.',
  },
  what: 'Over TCP an egress selection needs `tlsConfig`. Its `caBundle` names the certificates by which the API server verifies the proxy; without it the root certificates of the host decide.',
  why: 'A certificate of any public authority for that name is enough to be taken for the konnectivity server. Whoever has one and answers for the address gets all traffic to nodes. With a private authority the connection fails instead.',
  fix: 'Set caBundle to the authority of the konnectivity server’s certificate.',
  breaks:
    'With the wrong file every connection through the proxy fails, and the API server must be restarted to read the file again.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: (view) => {
    const egress = readEgress(view);
    if (egress === null || egress.document === null) return [];
    const { selections, document } = egress;
    return selections.flatMap(({ name, tcpURL, tls }, index) => {
      if (tcpURL === undefined || tls === undefined || tls.caBundle !== '') return [];
      const path = ['egressSelections', index, 'connection', 'transport', 'tcp', 'tlsConfig'];
      return [
        {
          message: 'no-bundle',
          data: { name, url: tcpURL },
          file: document.file,
          range: document.document.rangeOf([...path.slice(0, -1), 'url']),
          fixes: () =>
            offer(
              {
                title: 'Verify the proxy by /etc/kubernetes/pki/ca.crt',
                kind: 'needs-decision',
                decision: 'The file must exist and hold the authority that signs the proxy’s certificate.',
              },
              setField(document.document, document.file, [...path, 'caBundle'], '/etc/kubernetes/pki/ca.crt'),
            ),
        },
      ];
    });
  },
};
