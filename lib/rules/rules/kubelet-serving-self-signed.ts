import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';

/** The kubelet serves a certificate that nobody can verify. */
export const kubeletServingSelfSigned: Rule = {
  id: 'kubelet-serving-self-signed',
  title: 'The kubelet serves a certificate that it signed itself',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: 'server-authenticated',
  component: 'kubelet',
  knobs: ['tlsCertFile', 'tlsPrivateKeyFile', 'serverTLSBootstrap', '--kubelet-certificate-authority'],
  messages: {
    'self-signed':
      'The kubelet has neither tlsCertFile nor serverTLSBootstrap, so it serves a certificate of its own making that no caller can verify.',
    breaks:
      'The kubelet serves a certificate of its own making, and kube-apiserver accepts only those that {ca} vouches for: kubectl logs, exec, attach and port-forward fail on this node.',
  },
  what: 'A kubelet serves the pair of `tlsCertFile` and `tlsPrivateKeyFile`, or with `serverTLSBootstrap` one that it asks the cluster to sign, or else a pair that it makes itself under --cert-dir, signed by an authority that is thrown away. The last is the default, with kubeadm too.',
  why: 'Callers have to skip verification, as metrics-server does with --kubelet-insecure-tls. Someone who answers for the node’s address then takes their connection over, token included.',
  fix: 'Turn serverTLSBootstrap on and approve the requests, or install a certificate of the cluster’s authority.',
  breaks:
    'With serverTLSBootstrap every TLS handshake fails until somebody approves the node’s request of the signer kubernetes.io/kubelet-serving; kube-controller-manager never does that by itself.',
  benchmarks: { cis: ['4.2.9'], stig: ['V-242424', 'V-242425'] },
  links: [
    {
      title: 'Enabling signed kubelet serving certificates',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/#kubelet-serving-certs',
    },
  ],
  check: ({ apiserver, kubelet }) => {
    if (kubelet === null || kubelet.serving !== 'self-signed' || !isDecided(kubelet, 'tlsCertFile'))
      return [];
    if (kubelet.value('enableServer')?.value === false) return [];
    const ca = apiserver?.text('--kubelet-certificate-authority') ?? '';
    const gates = kubelet.report.derived.gatesInForce as Readonly<Record<string, boolean>>;
    const canAsk = gates.RotateKubeletServerCertificate === true && !kubelet.standalone;
    return [
      {
        ...(ca === ''
          ? { message: 'self-signed', severity: 'medium' as const }
          : { message: 'breaks', severity: 'high' as const, data: { ca } }),
        ...kubelet.place('tlsCertFile'),
        fixes: () =>
          offer(
            {
              title: 'Ask the cluster for a serving certificate',
              kind: 'needs-decision',
              decision:
                'Somebody must approve the request of each node (kubectl certificate approve, or an approver); until then nothing can connect to the kubelet.',
            },
            canAsk ? setKubelet(kubelet, 'serverTLSBootstrap', true) : null,
          ),
      },
    ];
  },
};
