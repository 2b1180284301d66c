import { etcdBreaks } from '../paths/etcd-breaks';
import type { Rule } from '../rule';

/** kube-apiserver and etcd do not trust each other’s authority. */
export const etcdOtherCa: Rule = {
  id: 'etcd-other-ca',
  title: 'kube-apiserver and etcd do not trust each other’s certificates',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: null,
  component: 'etcd',
  knobs: ['--trusted-ca-file', '--cert-file', '--etcd-cafile', '--etcd-certfile'],
  table: 'documents',
  messages: {
    'etcd-server-other-ca': '{reason}',
    'etcd-client-other-ca': '{reason}',
  },
  what: 'kube-apiserver accepts only an etcd whose `--cert-file` chains up to `--etcd-cafile`, and etcd with a `--trusted-ca-file` takes only clients whose certificate, here `--etcd-certfile`, chains up to that. kubeadm has an authority of etcd’s own for all of them.',
  why: 'The handshake fails, and an API server without its store does not come up: the control plane is down. Under pressure somebody takes `--trusted-ca-file` away or names the cluster’s authority instead, and from then on one stolen node certificate reads every Secret.',
  fix: 'Have both certificates issued by etcd’s own authority, and name that authority on both sides.',
  breaks:
    'etcd and the API server must be restarted with the new certificates, and every other client of etcd needs one of that authority too.',
  links: [
    {
      title: 'PKI certificates and requirements',
      url: 'https://kubernetes.io/docs/setup/best-practices/certificates/',
    },
  ],
  check: (view) =>
    etcdBreaks(view).map(({ id, message: reason, file, range }) => ({
      message: id,
      data: { reason },
      file,
      range,
    })),
};
