import { fixFlags } from '../fixes/fix-flags';
import { etcdTransport } from '../paths/etcd-transport';
import type { Rule } from '../rule';

const KNOB = '--etcd-cafile';

/** The API server verifies etcd by the host's roots. */
export const etcdCaMissing: Rule = {
  id: 'etcd-ca-missing',
  title: 'The API server has no authority to verify etcd by',
  severity: 'medium',
  path: 'apiserver-to-etcd',
  claim: 'server-authenticated',
  component: 'kube-apiserver',
  knobs: [KNOB, '--etcd-servers'],
  messages: {
    absent:
      '--etcd-cafile is not set, so kube-apiserver verifies etcd by the roots of its host: every public authority can vouch for an etcd.',
    empty:
      '--etcd-cafile is empty, which counts as not set: kube-apiserver verifies etcd by the roots of its host.',
  },
  what: '`--etcd-cafile` names the certificates by which kube-apiserver verifies etcd. Without it the root certificates of the host, or of the container image, decide. kubeadm sets it to etcd’s own authority.',
  why: 'Someone who answers for etcd’s name with a certificate from any public authority is taken for the store: the API server sends it every Secret and believes what it returns. With a private authority the connection fails instead.',
  fix: 'Set it to the authority that signs etcd’s serving certificates, and nothing else.',
  breaks: 'With the wrong file kube-apiserver cannot reach etcd and does not come up.',
  benchmarks: { cis: ['1.2.26'], stig: ['V-242429'] },
  links: [
    {
      title: 'Operating etcd clusters for Kubernetes',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#securing-etcd-clusters',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null || apiserver.text(KNOB) !== '') return [];
    const transport = etcdTransport(apiserver);
    if (transport === 'clear' || transport === 'socket') return [];
    return [
      {
        message: apiserver.value(KNOB)?.layer === 'flag' ? 'empty' : 'absent',
        ...apiserver.place(KNOB),
        fixes: () =>
          fixFlags(
            apiserver,
            'Verify etcd by /etc/kubernetes/pki/etcd/ca.crt',
            { 'etcd-cafile': '/etc/kubernetes/pki/etcd/ca.crt' },
            'The file must exist and hold the authority that signs etcd’s serving certificates.',
          ),
      },
    ];
  },
};
