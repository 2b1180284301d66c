import { expect, test } from 'vitest';
import { parseCluster } from './parse-cluster';
import { type AccessRequest, type Grant, mayDo, readRbac } from './rbac';

const HEAD = 'apiVersion: rbac.authorization.k8s.io/v1\n';
const REF = 'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ';

function rbac(text: string) {
  return readRbac(parseCluster({ files: { 'cluster/rbac.yaml': text }, present: [], complete: true }));
}

test('a binding to a built-in role, with the place of each subject', () => {
  const { grants, problems } = rbac(`${HEAD}kind: ClusterRoleBinding
metadata: {name: agents}
${REF}system:auth-delegator}
subjects:
- {kind: User, name: system:konnectivity-server, apiGroup: rbac.authorization.k8s.io}
- {kind: ServiceAccount, name: agent, namespace: kube-system}
`);
  expect(problems).toEqual([]);
  expect(grants).toMatchObject([
    {
      subject: { kind: 'User', name: 'system:konnectivity-server' },
      role: { kind: 'ClusterRole', name: 'system:auth-delegator', known: true },
      namespace: null,
      binding: 'agents',
      file: 'cluster/rbac.yaml',
      range: { start: { line: 6, column: 3 } },
      rulesAt: null,
    },
    { subject: { kind: 'ServiceAccount', name: 'agent', namespace: 'kube-system' } },
  ]);
  const create = { verb: 'create', group: 'authentication.k8s.io', resource: 'tokenreviews' };
  expect(grants.map((grant) => mayDo(grant, create))).toEqual([true, true]);
});

test('roles of files, several documents, a list, a Role of another namespace', () => {
  const { grants } = rbac(`${HEAD}kind: Role
metadata: {name: reader, namespace: a}
rules:
- {apiGroups: [""], resources: [pods], verbs: [get]}
---
apiVersion: v1
kind: List
items:
- ${HEAD.trim()}
  kind: RoleBinding
  metadata: {name: here, namespace: a}
  roleRef: {kind: Role, name: reader}
  subjects: [{kind: Group, name: g}]
- ${HEAD.trim()}
  kind: RoleBinding
  metadata: {name: there, namespace: b}
  roleRef: {kind: Role, name: reader}
  subjects: [{kind: Group, name: g}]
`);
  expect(
    grants.map(({ binding, namespace, role, rulesAt }) => [
      binding,
      namespace,
      role.known,
      rulesAt?.ranges[0]?.start.line,
    ]),
  ).toEqual([
    ['here', 'a', true, 5],
    ['there', 'b', false, undefined],
  ]);
});

test('an aggregated role is not guessed, a role of the files counts before a built-in one', () => {
  const { grants } = rbac(`${HEAD}kind: ClusterRole
metadata: {name: view}
aggregationRule: {clusterRoleSelectors: []}
rules: [{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]
---
${HEAD}kind: ClusterRoleBinding
metadata: {name: v}
${REF}view}
subjects: [{kind: Group, name: g}]
`);
  expect(grants[0]).toMatchObject({ role: { known: false }, rules: [] });
});

test.each([
  [
    'a Role for the whole cluster',
    'kind: ClusterRoleBinding',
    'roleRef: {kind: Role, name: a}',
    '{kind: User, name: a}',
    'rbac-role-ref',
  ],
  ['no roleRef', 'kind: RoleBinding', 'roleRef: {}', '{kind: User, name: a}', 'rbac-role-ref'],
  ['another kind of subject', 'kind: RoleBinding', `${REF}view}`, '{kind: Pod, name: a}', 'rbac-subject'],
  [
    'an account without a namespace',
    'kind: RoleBinding',
    `${REF}view}`,
    '{kind: ServiceAccount, name: a}',
    'rbac-subject',
  ],
  [
    'an account of the rbac group',
    'kind: RoleBinding',
    `${REF}view}`,
    '{kind: ServiceAccount, name: a, namespace: b, apiGroup: rbac.authorization.k8s.io}',
    'rbac-subject',
  ],
])('%s is refused', (_, kind, ref, subject, id) => {
  const { grants, problems } = rbac(`${HEAD}${kind}\nmetadata: {name: a}\n${ref}\nsubjects:\n- ${subject}\n`);
  expect(grants).toEqual([]);
  expect(problems.map((problem) => [problem.id, problem.range?.start.line])).toEqual([
    [id, id === 'rbac-subject' ? 6 : 4],
  ]);
});

/** A cluster-wide grant of one rule, or of one in a namespace. */
function grant(rule: Partial<Grant['rules'][number]>, namespace: string | null = null): Grant {
  const none = { apiGroups: [''], resources: [], verbs: ['get'], nonResourceURLs: [], resourceNames: [] };
  return {
    subject: { kind: 'User', name: 'u' },
    role: { kind: 'ClusterRole', name: 'r', known: true },
    namespace,
    rules: [{ ...none, ...rule }],
    file: '',
    range: null,
    binding: '',
    rulesAt: null,
  };
}

const PODS = { verb: 'get', group: '', resource: 'pods' };
const PROXY = { verb: 'get', group: '', resource: 'nodes', subresource: 'proxy' };

test.each<[string, Grant, AccessRequest, boolean]>([
  ['the resource', grant({ resources: ['pods'] }), PODS, true],
  ['another verb', grant({ resources: ['pods'], verbs: ['list'] }), PODS, false],
  ['another group', grant({ resources: ['pods'], apiGroups: ['apps'] }), PODS, false],
  ['every group', grant({ resources: ['pods'], apiGroups: ['*'] }), PODS, true],
  ['every resource covers subresources', grant({ resources: ['*'], verbs: ['*'] }), PROXY, true],
  ['a resource does not cover its subresources', grant({ resources: ['nodes'] }), PROXY, false],
  ['the subresource', grant({ resources: ['nodes/proxy'] }), PROXY, true],
  ['the subresource of every resource', grant({ resources: ['*/proxy'] }), PROXY, true],
  ['every subresource of a resource is no wildcard', grant({ resources: ['nodes/*'] }), PROXY, false],
  ['a name', grant({ resources: ['pods'], resourceNames: ['a'] }), { ...PODS, name: 'a' }, true],
  ['another name', grant({ resources: ['pods'], resourceNames: ['a'] }), { ...PODS, name: 'b' }, false],
  ['no name for a rule with names', grant({ resources: ['pods'], resourceNames: ['a'] }), PODS, false],
  ['its namespace', grant({ resources: ['pods'] }, 'a'), { ...PODS, namespace: 'a' }, true],
  ['another namespace', grant({ resources: ['pods'] }, 'a'), { ...PODS, namespace: 'b' }, false],
  ['a node from a namespace', grant({ resources: ['*'] }, 'a'), PROXY, false],
  ['a path', grant({ nonResourceURLs: ['/metrics'] }), { verb: 'get', path: '/metrics' }, true],
  ['a path below', grant({ nonResourceURLs: ['/api/*'] }), { verb: 'get', path: '/api/v1' }, true],
  ['a path beside', grant({ nonResourceURLs: ['/api/*'] }), { verb: 'get', path: '/apis' }, false],
  [
    'a path from a namespace',
    grant({ nonResourceURLs: ['*'] }, 'a'),
    { verb: 'get', path: '/metrics' },
    false,
  ],
])('%s', (_, held, request, expected) => {
  expect(mayDo(held, request)).toBe(expected);
});

test('what every API server grants: its masters everything, the anonymous their paths', () => {
  const { builtIn } = rbac('');
  const of = (group: string) => builtIn.filter(({ subject }) => subject.name === group);
  expect(of('system:masters').some((held) => mayDo(held, { ...PROXY, verb: 'create' }))).toBe(true);
  expect(of('system:unauthenticated').some((held) => mayDo(held, { verb: 'get', path: '/version' }))).toBe(
    true,
  );
  expect(of('system:unauthenticated').some((held) => mayDo(held, PODS))).toBe(false);
});

test('the kubelet’s administrators may proxy and read, not list pods', () => {
  const { grants } = rbac(`${HEAD}kind: ClusterRoleBinding
metadata: {name: k}
${REF}system:kubelet-api-admin}
subjects: [{kind: User, name: kube-apiserver-kubelet-client}]
`);
  const [held] = grants;
  if (held === undefined) throw new Error('no grant');
  expect(
    ['proxy', 'metrics', 'stats', 'log', 'configz'].map((subresource) =>
      mayDo(held, { ...PROXY, verb: 'create', subresource }),
    ),
  ).toEqual([true, true, true, true, true]);
  expect(mayDo(held, PODS)).toBe(false);
});
