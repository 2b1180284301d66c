import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** kube-apiserver calls kubelets without checking their certificates. */
export const kubeletCaMissing: Rule = {
  id: 'kubelet-ca-missing',
  title: 'The API server does not verify kubelets',
  severity: 'high',
  path: 'apiserver-to-kubelet',
  claim: 'server-authenticated',
  component: 'kube-apiserver',
  knobs: ['--kubelet-certificate-authority'],
  messages: {
    absent:
      '--kubelet-certificate-authority is not set, so kube-apiserver takes any certificate for the kubelet’s.',
    empty:
      '--kubelet-certificate-authority is empty, which counts as not set: any certificate passes for the kubelet’s.',
  },
  what: '`--kubelet-certificate-authority` names the certificates by which kube-apiserver checks a kubelet’s serving certificate. Without it the connection is encrypted and the certificate is not looked at. kubeadm does not set it.',
  why: 'Someone who can answer for a node’s address, by ARP spoofing or a stolen address, takes the connection over, reads the logs and commands that pass, and can feed `kubectl exec` a shell of their own.',
  fix: 'Set it to the authority that signs the kubelets’ serving certificates.',
  breaks:
    'Kubelets that serve a self-signed certificate, which is the default, are refused from then on: `kubectl logs` and `exec` fail until their certificates come from that authority (serverTLSBootstrap, or tlsCertFile).',
  benchmarks: { cis: ['1.2.5'] },
  links: [
    {
      title: 'Communication between Nodes and the Control Plane',
      url: 'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/#api-server-to-kubelet',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null || apiserver.text('--kubelet-certificate-authority') !== '') return [];
    const given = apiserver.value('--kubelet-certificate-authority')?.layer === 'flag';
    const edits = setFlag(apiserver, 'kubelet-certificate-authority', '/etc/kubernetes/pki/ca.crt');
    return [
      {
        message: given ? 'empty' : 'absent',
        ...apiserver.place('--kubelet-certificate-authority'),
        fixes: () =>
          edits === null
            ? []
            : [
                {
                  title: 'Verify kubelets by /etc/kubernetes/pki/ca.crt',
                  kind: 'needs-decision',
                  decision:
                    'The file must exist and hold the authority that signs the kubelets’ serving certificates.',
                  edits,
                },
              ],
      },
    ];
  },
};
