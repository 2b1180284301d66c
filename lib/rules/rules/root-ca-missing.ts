import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

const CA = '/etc/kubernetes/pki/ca.crt';

/** Pods get nothing to check the API server by. */
export const rootCaMissing: Rule = {
  id: 'root-ca-missing',
  title: 'Pods get no authority for the API server',
  severity: 'medium',
  path: 'pod-to-apiserver',
  claim: 'server-authenticated',
  component: 'kube-controller-manager',
  knobs: ['--root-ca-file'],
  messages: {
    absent:
      '--root-ca-file is not set, so kube-controller-manager publishes no kube-root-ca.crt and pods cannot tell the API server from an impostor.',
    empty:
      '--root-ca-file is empty, which counts as not set: pods get no kube-root-ca.crt and cannot tell the API server from an impostor.',
  },
  what: 'kube-controller-manager puts the authority that `--root-ca-file` names into a ConfigMap kube-root-ca.crt of every namespace, and from there into every pod as ca.crt. It is not set by default; kubeadm sets it.',
  why: 'Clients in pods fail to verify, and somebody makes them work by turning verification off. Then any pod that answers for the Service’s address by ARP or DNS spoofing collects tokens.',
  fix: 'Set it to the authority of the API server’s serving certificate.',
  breaks: 'Nothing, as long as the API server’s certificate comes from that authority.',
  benchmarks: { cis: ['1.3.5'], stig: ['V-242421'] },
  links: [
    {
      title: 'kube-controller-manager options',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
  ],
  check: ({ controllerManager }) => {
    if (controllerManager === null || controllerManager.text('--root-ca-file') !== '') return [];
    return [
      {
        message: controllerManager.value('--root-ca-file')?.layer === 'flag' ? 'empty' : 'absent',
        ...controllerManager.place('--root-ca-file'),
        fixes: () =>
          offer(
            {
              title: `Give pods ${CA}`,
              kind: 'needs-decision',
              decision: 'The file must exist and hold the authority of the API server’s serving certificate.',
            },
            setFlag(controllerManager, 'root-ca-file', CA),
          ),
      },
    ];
  },
};
