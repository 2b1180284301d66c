import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import { etcdTransport } from '../paths/etcd-transport';
import type { Rule } from '../rule';

const CERT = '--etcd-certfile';
const KEY = '--etcd-keyfile';

/** The API server shows etcd no client certificate. */
export const etcdClientPairMissing: Rule = {
  id: 'etcd-client-pair-missing',
  title: 'The API server shows etcd no certificate',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: 'client-authenticated',
  component: 'kube-apiserver',
  knobs: [CERT, KEY, '--etcd-servers'],
  messages: {
    absent:
      '--etcd-certfile and --etcd-keyfile are not set, so kube-apiserver shows etcd no certificate: an etcd that lets it in lets everybody in.',
    half: 'Only {given} is set, without {missing}: kube-apiserver refuses one without the other.',
  },
  what: '`--etcd-certfile` and `--etcd-keyfile` are the client certificate and key that kube-apiserver shows etcd. Neither has a default; kubeadm sets both.',
  why: 'etcd has no other way to tell the API server from a pod. An etcd that takes requests without a certificate gives whoever reaches port 2379 every Secret and the power to write any object.',
  fix: 'Give kube-apiserver a client certificate of etcd’s own authority, and let etcd ask for one.',
  breaks: 'A certificate that etcd’s authority did not sign is refused, and kube-apiserver does not come up.',
  benchmarks: { cis: ['1.2.23'], stig: ['V-242430', 'V-242431'] },
  links: [
    {
      title: 'Operating etcd clusters for Kubernetes',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#securing-etcd-clusters',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null) return [];
    const missing = [CERT, KEY].filter((knob) => apiserver.text(knob) === '');
    const [first] = missing;
    const transport = etcdTransport(apiserver);
    if (first === undefined) return [];
    if (missing.length === 2 && (transport === 'clear' || transport === 'socket')) return [];
    const given = first === CERT ? KEY : CERT;
    return [
      {
        ...(missing.length === 2
          ? { message: 'absent', ...apiserver.place(CERT) }
          : { message: 'half', data: { given, missing: first }, ...apiserver.place(given) }),
        fixes: () =>
          fixFlags(
            apiserver,
            'Show etcd a client certificate',
            unsetOf(apiserver, {
              'etcd-certfile': '/etc/kubernetes/pki/apiserver-etcd-client.crt',
              'etcd-keyfile': '/etc/kubernetes/pki/apiserver-etcd-client.key',
            }),
            'The files must exist: a client certificate of the authority that etcd trusts, and its key.',
          ),
      },
    ];
  },
};
