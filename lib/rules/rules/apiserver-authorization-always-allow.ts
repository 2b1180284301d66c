import { offer } from '../fixes/offer';
import { setField } from '../fixes/set-field';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';
import type { ApiserverView } from '../view/apiserver-view';
import type { ClusterView } from '../view/cluster-view';
import { type NamedDocument, namedDocument } from '../view/named-document';

/** kube-apiserver allows every request that nothing else decides. */
export const apiserverAuthorizationAlwaysAllow: Rule = {
  id: 'apiserver-authorization-always-allow',
  title: 'The API server allows every request',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: ['--authorization-mode', '--authorization-config', 'authorizers'],
  messages: {
    absent:
      'Neither --authorization-mode nor --authorization-config is set, so kube-apiserver falls back to AlwaysAllow: whoever has any credential may do everything.',
    flag: '--authorization-mode has AlwaysAllow, so every request that is not decided before it is allowed.',
    file: 'The authorization configuration has an authorizer of type AlwaysAllow, so every request that is not decided before it is allowed.',
    open: 'The authorization configuration has an authorizer of type AlwaysAllow, and requests without credentials come in: anyone who reaches the port may do everything.',
  },
  what: '`--authorization-mode` lists who decides a request; the first that has an opinion counts. Unset, and without `--authorization-config`, it is AlwaysAllow, which has no doubt about anything. With the flag’s AlwaysAllow kube-apiserver turns anonymous requests off; with the AlwaysAllow of an AuthorizationConfiguration it does not.',
  why: 'The service account token of any compromised web server reads every Secret and starts a privileged pod on every node: one leaked credential of the least important workload is the cluster.',
  fix: 'Set `--authorization-mode=Node,RBAC`, as kubeadm does, or replace the authorizer in the file.',
  breaks:
    'Whatever worked only because everything was allowed: clients without a Role and binding are refused from then on. Create those first.',
  benchmarks: { cis: ['1.2.6'], stig: ['V-242382'] },
  links: [
    {
      title: 'Authorization modes',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/#authorization-modules',
    },
  ],
  check: (view) => {
    const { apiserver } = view;
    const { authorizers } = apiserver ?? { authorizers: null };
    if (apiserver === null || authorizers === null) return [];
    const types = authorizers.map(({ type }) => type);
    const index = types.indexOf('AlwaysAllow');
    if (index < 0) return [];
    const config = namedDocument(view, apiserver, '--authorization-config');
    if (config !== null) return [inFile(apiserver, config, index, types)];
    return [
      {
        message: apiserver.value('--authorization-mode')?.layer === 'default' ? 'absent' : 'flag',
        ...apiserver.place('--authorization-mode'),
        fixes: () => flagFix(view, apiserver, types),
      },
    ];
  },
};

function inFile(
  apiserver: ApiserverView,
  { file, document }: NamedDocument,
  index: number,
  types: readonly string[],
) {
  const open = apiserver.anonymous?.enabled === true && apiserver.anonymous.paths.length === 0;
  const item = ['authorizers', index];
  return {
    message: open ? 'open' : 'file',
    ...(open ? { severity: 'critical' as const } : {}),
    file,
    range: document.rangeOf([...item, 'type']),
    fixes: () =>
      types.includes('RBAC')
        ? []
        : offer(
            { title: 'Let RBAC decide in its place', kind: 'safe' },
            setField(document, file, [...item, 'type'], 'RBAC'),
            setField(document, file, [...item, 'name'], 'rbac'),
          ),
  };
}

/** Other modes stay. AlwaysAllow has kept anonymous requests out until now: they stay out, which only the flag can say. */
function flagFix(view: ClusterView, apiserver: ApiserverView, types: readonly string[]) {
  const rest = types.filter((type) => type !== 'AlwaysAllow');
  const modes = [
    ...(rest.includes('Node') ? [] : ['Node']),
    ...rest,
    ...(rest.includes('RBAC') ? [] : ['RBAC']),
  ].join(',');
  const configured = apiserver.text('--authentication-config') !== '';
  const own = namedDocument(view, apiserver, '--authentication-config')?.value.anonymous;
  const byFlag = !configured || (apiserver.anonymous !== null && (own === undefined || own === null));
  return offer(
    {
      title: byFlag
        ? `Set --authorization-mode=${modes}, and keep anonymous requests out`
        : `Set --authorization-mode=${modes}`,
      kind: 'safe',
    },
    setFlag(apiserver, 'authorization-mode', modes),
    byFlag ? setFlag(apiserver, 'anonymous-auth', 'false') : [],
  );
}
