import type { Fix } from '../fix';
import { offer } from '../fixes/offer';
import { setField } from '../fixes/set-field';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';
import { namedDocument } from '../view/named-document';

const DECISION: Pick<Fix, 'kind' | 'decision'> = {
  kind: 'needs-decision',
  decision:
    'Probes that call /livez and /readyz without credentials fail from then on, kubeadm’s among them, unless an AuthenticationConfiguration allows just these paths.',
};

/** kube-apiserver takes requests without credentials. */
export const apiserverAnonymous: Rule = {
  id: 'apiserver-anonymous',
  title: 'The API server takes requests without credentials',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'client-authenticated',
  component: 'kube-apiserver',
  knobs: ['--anonymous-auth', '--authentication-config', 'anonymous.enabled', 'anonymous.conditions'],
  messages: {
    default:
      '--anonymous-auth is not set and on by default: requests without credentials come in as system:anonymous, and a binding to that name or to system:unauthenticated is all that is missing.',
    flag: '--anonymous-auth is on: requests without credentials come in as system:anonymous, and a binding to that name or to system:unauthenticated is all that is missing.',
    file: 'The authentication configuration lets requests without credentials in on every path, as system:anonymous.',
    overruled:
      '--anonymous-auth is on. AlwaysAllow in --authorization-mode keeps it from counting; as soon as requests are authorized, those without credentials come in.',
    open: 'Requests without credentials come in as system:anonymous, and the authorizers allow them everything.',
  },
  what: '`--anonymous-auth` decides whether a request without credentials is taken as user system:anonymous of group system:unauthenticated, or refused with 401. It is on by default. An AuthenticationConfiguration with an `anonymous` block takes its place and can limit it to single paths. With AlwaysAllow in `--authorization-mode` kube-apiserver turns it off by itself.',
  why: 'Someone without an account reads the version, looks up its known holes, and tries them. One careless ClusterRoleBinding to system:anonymous, made to get a dashboard going, then opens the cluster to everybody.',
  fix: 'Set `--anonymous-auth=false`, or allow only the probes’ paths in an AuthenticationConfiguration.',
  breaks:
    'Health probes without credentials get 401 (kubeadm’s static Pod has such probes), and so does `kubeadm join` by token, which reads cluster-info without credentials.',
  benchmarks: { cis: ['1.2.1'], stig: ['V-242390'] },
  links: [
    {
      title: 'Anonymous requests',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests',
    },
  ],
  check: (view) => {
    const { apiserver } = view;
    const anonymous = apiserver?.anonymous ?? null;
    if (apiserver === null || anonymous === null || anonymous.paths.length > 0) return [];
    if (!anonymous.enabled)
      return apiserver.on('--anonymous-auth') && apiserver.text('--authentication-config') === ''
        ? [
            {
              message: 'overruled',
              severity: 'low',
              ...apiserver.place('--anonymous-auth'),
              fixes: () =>
                offer(
                  { title: 'Set --anonymous-auth=false', ...DECISION },
                  setFlag(apiserver, 'anonymous-auth', 'false'),
                ),
            },
          ]
        : [];
    const config = namedDocument(view, apiserver, '--authentication-config');
    const open = apiserver.authorizers?.some(({ type }) => type === 'AlwaysAllow') === true;
    if (config !== null && (config.value.anonymous ?? null) !== null) {
      const { file, document } = config;
      const field = ['anonymous', 'enabled'];
      return [
        {
          message: open ? 'open' : 'file',
          ...(open ? { severity: 'high' as const } : {}),
          file,
          range: document.rangeOf(field),
          fixes: () =>
            offer(
              { title: 'Refuse requests without credentials', ...DECISION },
              setField(document, file, field, false),
            ),
        },
      ];
    }
    const given = apiserver.value('--anonymous-auth')?.layer === 'flag';
    return [
      {
        message: open ? 'open' : given ? 'flag' : 'default',
        ...(open ? { severity: 'high' as const } : {}),
        ...apiserver.place('--anonymous-auth'),
        fixes: () =>
          offer(
            { title: 'Set --anonymous-auth=false', ...DECISION },
            setFlag(apiserver, 'anonymous-auth', 'false'),
          ),
      },
    ];
  },
};
