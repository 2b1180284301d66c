import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';

const MODE = 'authorization.mode';

/** The kubelet allows everything to whoever it lets in. */
export const kubeletAuthorizationAlwaysAllow: Rule = {
  id: 'kubelet-authorization-always-allow',
  title: 'The kubelet asks nobody what a caller may do',
  severity: 'high',
  path: 'apiserver-to-kubelet',
  claim: 'authorized',
  component: 'kubelet',
  knobs: [MODE],
  messages: {
    found:
      'The kubelet’s authorization mode is AlwaysAllow: whoever it lets in may do everything, such as running commands in every container.',
    standalone:
      'The kubelet’s authorization mode is AlwaysAllow, and without --kubeconfig it has no API server to ask: keep its port away from every network.',
  },
  what: '`authorization.mode` (`--authorization-mode`) is Webhook, which asks the API server by a SubjectAccessReview, or AlwaysAllow. With a configuration file the default is Webhook; without `--config` it is AlwaysAllow.',
  why: 'The credentials of any other node, or of a monitoring agent that only reads metrics, pass the kubelet’s door: their thief runs commands in every container of this node.',
  fix: 'Set it to Webhook, in the file or by flag.',
  breaks:
    'Callers need roles from then on: the API server’s own certificate needs system:kubelet-api-admin, scrapers need nodes/metrics. The kubelet needs a working connection to the API server.',
  benchmarks: { cis: ['4.2.2'], stig: ['V-242392'] },
  links: [
    {
      title: 'Kubelet authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/#kubelet-authorization',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || kubelet.text(MODE) !== 'AlwaysAllow' || !isDecided(kubelet, MODE)) return [];
    const place = kubelet.place(MODE);
    if (kubelet.standalone) return [{ message: 'standalone', severity: 'medium', ...place }];
    return [
      {
        message: 'found',
        ...place,
        fixes: () =>
          offer({ title: 'Ask the API server', kind: 'safe' }, setKubelet(kubelet, MODE, 'Webhook')),
      },
    ];
  },
};
