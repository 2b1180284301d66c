import { type AccessRequest, type Grant, mayDo } from '../../cluster/rbac';

const RBAC = 'rbac.authorization.k8s.io';

/** Requests that lead on to more rights, or to everything on a node, and how to say so. */
const POWERS: readonly (readonly [words: string, requests: readonly AccessRequest[]])[] = [
  ['read Secrets', each('', 'secrets', 'get', 'list')],
  [
    'start pods',
    [
      ...each('', 'pods', 'create'),
      ...each('', 'replicationcontrollers', 'create'),
      ...['deployments', 'daemonsets', 'statefulsets', 'replicasets'].flatMap((resource) =>
        each('apps', resource, 'create'),
      ),
      ...['jobs', 'cronjobs'].flatMap((resource) => each('batch', resource, 'create')),
    ],
  ],
  ['run commands in pods', each('', 'pods/exec', 'create')],
  ['reach kubelets by nodes/proxy', each('', 'nodes/proxy', 'get', 'create')],
  ['make tokens of service accounts', each('', 'serviceaccounts/token', 'create')],
  [
    'act as others',
    ['users', 'groups', 'serviceaccounts'].flatMap((resource) => each('', resource, 'impersonate')),
  ],
  [
    'change roles or bindings',
    ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'].flatMap((resource) =>
      each(RBAC, resource, 'create', 'update', 'patch', 'escalate', 'bind'),
    ),
  ],
  [
    'approve certificates',
    each('certificates.k8s.io', 'certificatesigningrequests/approval', 'update', 'patch'),
  ],
];

function each(group: string, path: string, ...verbs: readonly string[]): readonly AccessRequest[] {
  const [resource = '', subresource = ''] = path.split('/');
  return verbs.map((verb) => ({ verb, group, resource, subresource }));
}

/** What a grant allows that leads on to more, in words; [] for a harmless one or one whose rules are not known. */
export function grantPowers(grant: Grant): readonly string[] {
  return POWERS.filter(([, requests]) => requests.some((request) => mayDo(grant, request))).map(
    ([words]) => words,
  );
}
