import type { Rule } from '../rule';
import { certificatesAt } from '../view/certificates-at';

const KNOB = '--kubelet-client-certificate';

/** The certificate for calling kubelets makes its holder a cluster administrator. */
export const kubeletClientCertificatePrivileged: Rule = {
  id: 'kubelet-client-certificate-privileged',
  title: 'The API server’s kubelet certificate may do everything',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: [KNOB],
  table: 'documents',
  messages: {
    masters:
      '{certificate} carries O=system:masters: whoever has its key may do everything in the cluster, and no role binding can take that away.',
    admins:
      '{certificate} carries O=kubeadm:cluster-admins: whoever has its key may do everything in the cluster, as long as that group is bound to cluster-admin.',
  },
  what: 'kube-apiserver calls kubelets as the subject of `--kubelet-client-certificate`, for which the role system:kubelet-api-admin is enough. kubeadm put it into system:masters before 1.29, into kubeadm:cluster-admins up to 1.36.0, and into no group since 1.36.1.',
  why: 'The key lies on every control-plane node beside others. A copy of it, from a backup or a volume snapshot, is an administrator of the whole cluster until the authority itself is replaced.',
  fix: 'Issue it anew without a group, and bind its user to system:kubelet-api-admin.',
  breaks:
    'Without that ClusterRoleBinding kubelets that authorize by Webhook refuse the API server: bind first, then change the certificate.',
  links: [
    {
      title: 'PKI certificates and requirements',
      url: 'https://kubernetes.io/docs/setup/best-practices/certificates/',
    },
  ],
  check: (view) => {
    const { apiserver } = view;
    if (apiserver === null) return [];
    const certificate = apiserver.text(KNOB);
    const groups = certificatesAt(view, apiserver, certificate)[0]?.subject.organizations ?? [];
    const masters = groups.includes('system:masters');
    if (!masters && !groups.includes('kubeadm:cluster-admins')) return [];
    return [
      {
        message: masters ? 'masters' : 'admins',
        severity: masters ? 'medium' : 'low',
        data: { certificate },
        ...apiserver.place(KNOB),
      },
    ];
  },
};
