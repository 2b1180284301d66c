import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** A pod's token counts for a year. */
export const serviceAccountExtendedTokens: Rule = {
  id: 'service-account-extended-tokens',
  title: 'Tokens of pods count for a year',
  severity: 'low',
  path: 'pod-to-apiserver',
  claim: null,
  component: 'kube-apiserver',
  knobs: ['--service-account-extend-token-expiration'],
  messages: {
    default:
      '--service-account-extend-token-expiration is not set and on by default: the token in a pod counts for up to a year instead of an hour.',
    on: '--service-account-extend-token-expiration is on: the token in a pod counts for up to a year instead of an hour.',
  },
  what: '`--service-account-extend-token-expiration` gives the tokens that admission puts into pods up to a year although they ask for 3607 seconds, for the sake of programs that read the file once. It is on by default. Tokens end with their pod all the same.',
  why: 'Someone who copies the token of a pod that runs for months has access for months, where an hour would have been all.',
  fix: 'Set it to false once nothing uses stale tokens any more: the metric `serviceaccount_stale_tokens_total` counts them.',
  breaks:
    'Programs with client libraries from before 2021 that read the token once: they get 401 after an hour until the pod restarts.',
  benchmarks: { cis: ['1.2.30'] },
  links: [
    {
      title: 'Bound service account tokens',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#bound-service-account-tokens',
    },
  ],
  check: ({ apiserver }) => {
    const knob = '--service-account-extend-token-expiration';
    if (apiserver === null || !apiserver.on(knob)) return [];
    return [
      {
        message: apiserver.value(knob)?.layer === 'flag' ? 'on' : 'default',
        ...apiserver.place(knob),
        fixes: () =>
          offer(
            {
              title: `Set ${knob}=false`,
              kind: 'needs-decision',
              decision: 'Programs that read their token once lose access after an hour.',
            },
            setFlag(apiserver, 'service-account-extend-token-expiration', 'false'),
          ),
      },
    ];
  },
};
