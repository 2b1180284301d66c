import type { Rule, RuleFinding } from '../rule';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';

const CLIENT = '--kubelet-client-certificate';
const SERVING = 'tlsCertFile';

/** A certificate between API server and kubelet is used for what it was not issued for. */
export const kubeletCertificateUsage: Rule = {
  id: 'kubelet-certificate-usage',
  title: 'A certificate between API server and kubelet lacks its usage',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: [SERVING, CLIENT],
  table: 'documents',
  messages: {
    serving:
      '{certificate} is not issued for servers (its extended key usages are {usages}, without serverAuth): callers that verify the kubelet refuse it.',
    client:
      '{certificate} is not issued for clients (its extended key usages are {usages}, without clientAuth): kubelets refuse it, and the API server is nobody to them.',
  },
  what: 'A certificate with extended key usages is good for those only: serverAuth for what the kubelet serves (`tlsCertFile`), clientAuth for what the API server shows (`--kubelet-client-certificate`). One without any is good for all.',
  why: 'The connection fails with "certificate specifies an incompatible key usage". Under pressure somebody turns verification off instead, and an attacker on the network can then read logs and shells.',
  fix: 'Issue the certificate anew with the right usage.',
  breaks: 'Nothing: what is refused today works afterwards.',
  links: [
    {
      title: 'PKI certificates and requirements',
      url: 'https://kubernetes.io/docs/setup/best-practices/certificates/',
    },
  ],
  check: (view) => [
    ...(view.kubelet === null || view.kubelet.serving !== 'files'
      ? []
      : lacking(view, view.kubelet, SERVING, 'serverAuth', 'serving')),
    ...(view.apiserver === null ? [] : lacking(view, view.apiserver, CLIENT, 'clientAuth', 'client')),
  ],
};

function lacking(
  view: ClusterView,
  component: ComponentView,
  knob: string,
  usage: string,
  message: string,
): readonly RuleFinding[] {
  const certificate = component.text(knob);
  const usages = certificatesAt(view, component, certificate)[0]?.usages ?? [];
  if (usages.length === 0 || usages.includes(usage) || usages.includes('any')) return [];
  return [{ message, data: { certificate, usages: usages.join(', ') }, ...component.place(knob) }];
}
