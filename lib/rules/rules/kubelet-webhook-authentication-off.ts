import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';

const ENABLED = 'authentication.webhook.enabled';

/** The kubelet knows nobody by a token. */
export const kubeletWebhookAuthenticationOff: Rule = {
  id: 'kubelet-webhook-authentication-off',
  title: 'The kubelet does not check tokens',
  severity: 'low',
  path: 'apiserver-to-kubelet',
  claim: 'client-authenticated',
  component: 'kubelet',
  knobs: [ENABLED],
  messages: {
    off: 'The kubelet does not check bearer tokens: metrics-server, Prometheus and other callers with a service account are anonymous to it.',
  },
  what: '`authentication.webhook.enabled` (`--authentication-token-webhook`) checks bearer tokens by a TokenReview at the API server. With a configuration file it is true by default; without `--config` it is false.',
  why: 'Callers that have only a token get 401, and the usual way out is to let anonymous requests or the read-only port in. From then on anybody in the network reads what the metrics tell.',
  fix: 'Set it to true, in the file or by flag.',
  breaks:
    'The kubelet needs a working connection to the API server; tokens that the API server accepts are let in, and authorization decides what they may do.',
  links: [
    {
      title: 'Kubelet authentication',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/#kubelet-authentication',
    },
  ],
  check: ({ kubelet }) => {
    // Without an API server there is nobody to ask.
    if (kubelet === null || kubelet.standalone || kubelet.on(ENABLED) || !isDecided(kubelet, ENABLED))
      return [];
    return [
      {
        message: 'off',
        ...kubelet.place(ENABLED),
        fixes: () =>
          offer(
            { title: 'Check tokens at the API server', kind: 'safe' },
            setKubelet(kubelet, ENABLED, true),
          ),
      },
    ];
  },
};
