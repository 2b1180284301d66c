import { breakFindings } from '../paths/break-findings';
import type { Rule } from '../rule';

const MESSAGES = { 'tunnel-token-review': '{reason}' };

/** The konnectivity server may not ask the API server about agents' tokens. */
export const konnectivityTokenReviewUnbound: Rule = {
  id: 'konnectivity-token-review-unbound',
  title: 'The konnectivity server may not review tokens',
  severity: 'high',
  path: 'konnectivity',
  claim: null,
  component: 'konnectivity-server',
  knobs: ['--kubeconfig', '--authentication-audience'],
  table: 'documents',
  messages: MESSAGES,
  what: 'With token authentication the konnectivity server sends each agent’s token to the API server in a TokenReview, by the user of its `--kubeconfig`. That user needs `create` on `tokenreviews`, which the role system:auth-delegator gives.',
  why: 'Every agent is refused, and with them goes all traffic through the tunnel. Under that pressure people turn the check of agents off, and then anybody can be one.',
  fix: 'Bind the server’s user (system:konnectivity-server by custom) to the ClusterRole system:auth-delegator.',
  breaks: 'Nothing. The role lets the server ask about tokens and about what their holders may do, no more.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: (view) => breakFindings(view, MESSAGES),
};
