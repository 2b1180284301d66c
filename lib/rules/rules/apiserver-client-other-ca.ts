import type { PathId } from '../path-ids';
import type { ClientLookup } from '../paths/client-facts';
import { clientOtherCa } from '../paths/client-other-ca';
import { controlplaneClient } from '../paths/controlplane-client';
import { kubeconfigCertificates } from '../paths/kubeconfig-certificates';
import { kubeletClient } from '../paths/kubelet-client';
import { serverOtherCa } from '../paths/server-other-ca';
import type { Rule, RuleFinding } from '../rule';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';

/** A component and kube-apiserver do not trust each other’s authority. */
export const apiserverClientOtherCa: Rule = {
  id: 'apiserver-client-other-ca',
  title: 'A component and kube-apiserver do not trust each other’s certificates',
  severity: 'high',
  path: 'controlplane-to-apiserver',
  claim: null,
  component: 'kube-apiserver',
  knobs: ['--client-ca-file', '--tls-cert-file', '--kubeconfig'],
  table: 'documents',
  messages: {
    client:
      '{client} shows a certificate of {issuer}, and {ca} of kube-apiserver does not hold that authority: every request is answered 401.',
    server:
      '{client} verifies kube-apiserver by {ca}, and {certificate} was issued by {issuer}: it breaks the connection off.',
  },
  what: 'A kubeconfig ties two authorities down: `client-certificate` must chain up to `--client-ca-file` of kube-apiserver, and `--tls-cert-file` must chain up to the kubeconfig’s `certificate-authority`. kubeadm signs both sides with the cluster’s one authority.',
  why: 'After an authority has been renewed or a kubeconfig copied from another cluster, the component runs and gets nowhere: no controller acts, no pod is placed, or the node goes NotReady. The quick ways out, insecure-skip-tls-verify and an authority more in --client-ca-file, let an impostor in.',
  fix: 'Issue the certificate anew from the authority that the other side holds (`kubeadm certs renew`, `kubeadm kubeconfig user`), or give the other side the right authority.',
  breaks:
    'An authority that is added to --client-ca-file can make a certificate for any user of the cluster, system:masters included.',
  links: [
    {
      title: 'PKI certificates and requirements',
      url: 'https://kubernetes.io/docs/setup/best-practices/certificates/#configure-certificates-for-user-accounts',
    },
  ],
  check: (view) => {
    const { apiserver } = view;
    if (apiserver === null) return [];
    return clients(view).flatMap(({ component, lookup, path }): readonly RuleFinding[] => {
      if (lookup?.state !== 'read') return [];
      const { facts } = lookup;
      const base = { client: component.name };
      const found: RuleFinding[] = [];
      if (clientOtherCa(view, apiserver, component, facts) !== null)
        found.push({
          message: 'client',
          data: {
            ...base,
            issuer: kubeconfigCertificates(view, component, facts, 'user')[0]?.issuer ?? '',
            ca: apiserver.text('--client-ca-file'),
          },
          path,
          ...facts.place('user.client-certificate'),
        });
      if (serverOtherCa(view, apiserver, component, facts) !== null) {
        const certificate = apiserver.text('--tls-cert-file');
        found.push({
          message: 'server',
          data: {
            ...base,
            ca: facts.client.caFile || 'its certificate-authority-data',
            certificate,
            issuer: certificatesAt(view, apiserver, certificate)[0]?.issuer ?? '',
          },
          path,
          ...facts.place('cluster.certificate-authority'),
        });
      }
      return found;
    });
  },
};

type Client = { component: ComponentView; lookup: ClientLookup | null; path: PathId };

/** The components with a kubeconfig of their own, and how each reaches the API server. */
function clients({ kubelet, controllerManager, scheduler }: ClusterView): readonly Client[] {
  const node: readonly Client[] =
    kubelet === null || kubelet.standalone
      ? []
      : [{ component: kubelet, lookup: kubeletClient(kubelet), path: 'node-to-apiserver' }];
  return [
    ...node,
    ...[controllerManager, scheduler].flatMap((component): readonly Client[] =>
      component === null
        ? []
        : [{ component, lookup: controlplaneClient(component), path: 'controlplane-to-apiserver' }],
    ),
  ];
}
