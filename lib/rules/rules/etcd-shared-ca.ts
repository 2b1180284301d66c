import { sameAuthority } from '../paths/same-authority';
import type { Rule } from '../rule';
import { knownEtcd } from '../view/known-etcd';

const KNOB = '--trusted-ca-file';

/** etcd takes the certificates that the API server's own client authority signs. */
export const etcdSharedCa: Rule = {
  id: 'etcd-shared-ca',
  title: 'etcd trusts the authority of all cluster users',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: 'authorized',
  component: 'etcd',
  knobs: [KNOB, '--client-ca-file'],
  messages: {
    shared:
      'etcd’s {etcd} is the authority of the API server’s --client-ca-file too: every kubelet and user with a certificate of it may read and write the whole store.',
  },
  what: '`--trusted-ca-file` names the authority whose certificates etcd takes, and etcd gives every holder everything. `--client-ca-file` of kube-apiserver is the authority of kubelets and users. kubeadm keeps the two apart.',
  why: 'Any node’s certificate, taken from one stolen machine, then opens etcd: it reads every Secret and writes whatever it likes, past the Node authorizer and RBAC.',
  fix: 'Give etcd an authority of its own, which signs for nobody but etcd’s members and the API server.',
  breaks:
    'The API server’s etcd certificate must come from the new authority before etcd stops taking the old one, or the API server loses its store.',
  benchmarks: { cis: ['2.7'] },
  table: 'documents',
  links: [
    {
      title: 'PKI certificates and requirements',
      url: 'https://kubernetes.io/docs/setup/best-practices/certificates/#single-root-ca',
    },
  ],
  check: (view) => {
    const known = knownEtcd(view);
    const { apiserver } = view;
    if (known === null || apiserver === null) return [];
    const { etcd, clients } = known;
    // Without a trusted CA nobody is let in by it; a list of names lets only those in.
    if (!clients.requiresClientCertificate) return [];
    if (clients.allowedCn.length + clients.allowedHostname.length > 0) return [];
    const path = clients.trustedCaFile;
    return sameAuthority(view, [etcd, path], [apiserver, apiserver.text('--client-ca-file')])
      ? [{ message: 'shared', data: { etcd: path }, ...etcd.place(KNOB) }]
      : [];
  },
};
