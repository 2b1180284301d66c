import { sameAuthority } from '../paths/same-authority';
import type { Rule } from '../rule';

const KNOB = '--cluster-ca-cert';

/** The konnectivity server takes the certificates of all cluster users for agents'. */
export const konnectivitySharedCa: Rule = {
  id: 'konnectivity-shared-ca',
  title: 'The konnectivity server trusts the authority of all cluster users',
  severity: 'medium',
  path: 'konnectivity',
  claim: 'authorized',
  component: 'konnectivity-server',
  knobs: [KNOB, '--client-ca-file'],
  table: 'documents',
  messages: {
    shared:
      'Agents prove themselves by a certificate of {ca}, the authority of the API server’s --client-ca-file: every kubelet and user with a certificate of it can register as an agent.',
  },
  what: '`--cluster-ca-cert` of the konnectivity server names the authority of agents’ certificates; the server looks at nothing else in them. `--client-ca-file` of kube-apiserver is the authority of kubelets and users.',
  why: 'Anyone with a client certificate of the cluster, such as a developer with a kubeconfig or a stolen node, can become an end of the tunnel and answer connections that were meant for other nodes.',
  fix: 'Let an authority of its own sign agents’ certificates, or let agents use service account tokens.',
  breaks: 'Every agent needs a certificate of the new authority before the server stops taking the old one.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: (view) => {
    const { apiserver, konnectivityServer: server } = view;
    if (apiserver === null || server === null) return [];
    const ca = server.text(KNOB);
    return sameAuthority(view, [server, ca], [apiserver, apiserver.text('--client-ca-file')])
      ? [{ message: 'shared', data: { ca }, ...server.place(KNOB) }]
      : [];
  },
};
