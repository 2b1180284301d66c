import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';

const ENABLED = 'authentication.anonymous.enabled';

/** The kubelet lets requests in that show no credentials. */
export const kubeletAnonymous: Rule = {
  id: 'kubelet-anonymous',
  title: 'The kubelet takes requests without credentials',
  severity: 'critical',
  path: 'apiserver-to-kubelet',
  claim: 'client-authenticated',
  component: 'kubelet',
  knobs: [ENABLED, 'authorization.mode'],
  messages: {
    open: 'The kubelet takes requests without credentials, and its authorization mode AlwaysAllow lets them do everything: whoever reaches its port runs commands in every container of the node.',
    authorized:
      'The kubelet takes requests without credentials as system:anonymous. Only the API server’s roles stand between them and the node.',
  },
  what: '`authentication.anonymous.enabled` (`--anonymous-auth`) lets a request without credentials in as `system:anonymous`. With a configuration file it is false by default; without `--config` it is true.',
  why: 'A single request to port 10250 from any pod that reaches the node runs a command in a container of the attacker’s choice, or reads its secrets. With authorization by Webhook, one binding to system:unauthenticated is enough for the same.',
  fix: 'Set it to false, in the file or by flag.',
  breaks:
    'Probes and scrapers that call port 10250 without credentials get 401 from then on. Give them a token or a certificate; the kubelet’s health also answers on 127.0.0.1:10248.',
  benchmarks: { cis: ['4.2.1'], stig: ['V-242391'] },
  links: [
    {
      title: 'Kubelet authentication and authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/#kubelet-authentication',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || !kubelet.on(ENABLED) || !isDecided(kubelet, ENABLED)) return [];
    const open = kubelet.text('authorization.mode') === 'AlwaysAllow';
    return [
      {
        message: open ? 'open' : 'authorized',
        severity: open ? 'critical' : 'medium',
        ...kubelet.place(ENABLED),
        fixes: () =>
          offer(
            { title: 'Refuse requests without credentials', kind: 'safe' },
            setKubelet(kubelet, ENABLED, false),
          ),
      },
    ];
  },
};
