import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** Tokens outlive their service account. */
export const serviceAccountLookupOff: Rule = {
  id: 'service-account-lookup-off',
  title: 'Tokens of deleted service accounts still count',
  severity: 'medium',
  path: 'pod-to-apiserver',
  claim: 'client-authenticated',
  component: 'kube-apiserver',
  knobs: ['--service-account-lookup'],
  messages: {
    off: '--service-account-lookup is off, so a token counts although its service account or Secret has been deleted.',
  },
  what: '`--service-account-lookup` makes kube-apiserver check that the service account and the Secret behind a legacy token still exist. It is on by default.',
  why: 'A token leaks, the team deletes the service account, and believes the matter closed. The token goes on working, because only its signature is looked at, and legacy tokens have no end.',
  fix: 'Set it to true, or leave it out.',
  breaks: 'Whoever uses a token of a deleted account loses access, which is the purpose.',
  benchmarks: { cis: ['1.2.21'] },
  links: [
    {
      title: 'Managing service accounts',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null || apiserver.on('--service-account-lookup')) return [];
    return [
      {
        message: 'off',
        ...apiserver.place('--service-account-lookup'),
        fixes: () =>
          offer(
            { title: 'Set --service-account-lookup=true', kind: 'safe' },
            setFlag(apiserver, 'service-account-lookup', 'true'),
          ),
      },
    ];
  },
};
