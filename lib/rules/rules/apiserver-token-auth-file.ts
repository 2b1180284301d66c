import { offer } from '../fixes/offer';
import { removeFlag } from '../fixes/remove-flag';
import type { Rule } from '../rule';

/** Passwords for ever, in a file. */
export const apiserverTokenAuthFile: Rule = {
  id: 'apiserver-token-auth-file',
  title: 'The API server takes static tokens from a file',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'client-authenticated',
  component: 'kube-apiserver',
  knobs: ['--token-auth-file'],
  messages: {
    set: 'The tokens in {file} count for ever: they do not expire, lie there readable, and taking one out needs a restart of every API server.',
  },
  what: '`--token-auth-file` names a CSV file of tokens with the user and groups that each stands for. It is not set by default. The tokens have no end, and the file is read once, at the start.',
  why: 'A token in a shell history, a CI log or a backup of /etc is valid years later. Nobody can tell who uses it, and revoking it means editing the file on each control-plane node and restarting.',
  fix: 'Give those users client certificates, service accounts or OIDC, then remove the flag.',
  breaks: 'Whoever still logs in with one of these tokens is refused.',
  benchmarks: { cis: ['1.2.2'], stig: ['V-245543'] },
  links: [
    {
      title: 'Static token file',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#static-token-file',
    },
  ],
  check: ({ apiserver }) => {
    const file = apiserver?.text('--token-auth-file') ?? '';
    if (apiserver === null || file === '') return [];
    return [
      {
        message: 'set',
        data: { file },
        ...apiserver.place('--token-auth-file'),
        fixes: () =>
          offer(
            {
              title: 'Take no static tokens',
              kind: 'needs-decision',
              decision: 'Whoever logs in with a token of the file needs other credentials first.',
            },
            removeFlag(apiserver, 'token-auth-file'),
          ),
      },
    ];
  },
};
