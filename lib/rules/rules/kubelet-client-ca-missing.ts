import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';

const CA = 'authentication.x509.clientCAFile';
const USUAL = '/etc/kubernetes/pki/ca.crt';

/** The kubelet knows nobody by a certificate. */
export const kubeletClientCaMissing: Rule = {
  id: 'kubelet-client-ca-missing',
  title: 'The kubelet does not know the API server by its certificate',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: 'client-authenticated',
  component: 'kubelet',
  knobs: [CA],
  messages: {
    absent:
      'The kubelet has no clientCAFile, so it cannot check the API server’s certificate: the API server is an anonymous caller like any other.',
  },
  what: '`authentication.x509.clientCAFile` (`--client-ca-file`) names the authority that vouches for the certificates of the kubelet’s callers. It is empty by default, with and without a configuration file; kubeadm writes /etc/kubernetes/pki/ca.crt.',
  why: 'The kubelet cannot tell the API server from anybody else. Either `kubectl logs` and `exec` are refused, or somebody has let anonymous requests in to make them work, and then an attacker on the network uses the same door.',
  fix: 'Name the authority that signed the API server’s kubelet client certificate.',
  breaks:
    'Nothing that works by a certificate now. The file must exist and hold a certificate, or the kubelet does not start.',
  benchmarks: { cis: ['4.2.3'], stig: ['V-242420'] },
  links: [
    {
      title: 'Kubelet authentication',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/#kubelet-authentication',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || kubelet.text(CA) !== '' || !isDecided(kubelet, CA)) return [];
    const { state } = kubelet.host.look(USUAL);
    return [
      {
        message: 'absent',
        ...kubelet.place(CA),
        fixes: () =>
          state === 'absent'
            ? []
            : offer(
                {
                  title: `Check certificates against ${USUAL}`,
                  kind: 'needs-decision',
                  decision:
                    'The file must exist on the node and hold the authority that signed the API server’s kubelet client certificate.',
                },
                setKubelet(kubelet, CA, USUAL),
              ),
      },
    ];
  },
};
