import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** Every certificate of an authority may say who the caller is. */
export const apiserverRequestheaderAnyName: Rule = {
  id: 'apiserver-requestheader-any-name',
  title: 'Any certificate of the front proxy’s authority may name the user',
  severity: 'medium',
  path: 'controlplane-to-apiserver',
  claim: 'client-authenticated',
  component: 'kube-apiserver',
  knobs: ['--requestheader-allowed-names', '--requestheader-client-ca-file'],
  messages: {
    any: '--requestheader-client-ca-file is set without --requestheader-allowed-names: whoever has any certificate of that authority may call himself any user, by a header.',
  },
  what: 'A front proxy shows a certificate of `--requestheader-client-ca-file` and says in headers which user it speaks for. `--requestheader-allowed-names` lists the common names that may do so; empty, every name may. With the client authority for both, kube-apiserver refuses to start without the list.',
  why: 'The authority also signed a certificate for some other service. Whoever gets hold of that one sends `X-Remote-Group: system:masters` along and is an administrator.',
  fix: 'List the names, such as `--requestheader-allowed-names=front-proxy-client`.',
  breaks: 'A front proxy whose certificate has another common name is no longer believed.',
  links: [
    {
      title: 'Authenticating proxy',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#authenticating-proxy',
    },
  ],
  check: ({ apiserver }) => {
    if (
      apiserver === null ||
      apiserver.text('--requestheader-client-ca-file') === '' ||
      apiserver.list('--requestheader-allowed-names').length > 0
    )
      return [];
    const given = apiserver.value('--requestheader-allowed-names')?.layer === 'flag';
    return [
      {
        message: 'any',
        ...apiserver.place(given ? '--requestheader-allowed-names' : '--requestheader-client-ca-file'),
        fixes: () =>
          offer(
            {
              title: 'Believe front-proxy-client only',
              kind: 'needs-decision',
              decision: 'The front proxy’s certificate must have the common name front-proxy-client.',
            },
            setFlag(apiserver, 'requestheader-allowed-names', 'front-proxy-client'),
          ),
      },
    ];
  },
};
