import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { bound, clusterRole, role } from '../cases/rbac';
import type { RuleCase } from '../rule-case';

const rule = (resource: string, verb: string) =>
  `{apiGroups: [""], resources: ["${resource}"], verbs: ["${verb}"]}`;
const group = (name: string) => `{kind: Group, name: "${name}", apiGroup: rbac.authorization.k8s.io}`;
const found = (subject: string, subresources: string, where = 'every namespace', name = 'example') => [
  {
    message: 'found',
    at: group(subject),
    data: { binding: 'example', subject: `Group ${subject}`, role: name, subresources, where },
  },
];
const SA = 'Group:system:serviceaccounts';
const exec = found('system:serviceaccounts', 'exec');
const EXEC = rule('pods/exec', 'create');
const GET = rule('pods/exec', 'get');

export const cases: readonly RuleCase[] = [
  { name: 'shells for every service account', kind: 'bad', files: clusterRole([EXEC], SA), finds: exec },
  {
    name: 'attach',
    kind: 'bad',
    files: clusterRole([rule('pods/attach', 'create')], SA),
    finds: found('system:serviceaccounts', 'attach'),
  },
  {
    name: 'port-forward',
    kind: 'bad',
    files: clusterRole([rule('pods/portforward', '*')], SA),
    finds: found('system:serviceaccounts', 'portforward'),
  },
  {
    name: 'the built-in role edit for everybody with a credential',
    kind: 'bad',
    files: bound('edit', '', 'Group:system:authenticated'),
    finds: found('system:authenticated', 'exec, attach, portforward', 'every namespace', 'edit'),
  },
  {
    name: 'everything, for nobody in particular',
    kind: 'bad',
    files: bound('cluster-admin', '', 'Group:system:unauthenticated'),
    finds: found('system:unauthenticated', 'exec, attach, portforward', 'every namespace', 'cluster-admin'),
  },
  {
    name: 'the service accounts of one namespace, in one namespace',
    kind: 'bad',
    files: role([EXEC], 'Group:system:serviceaccounts:ci'),
    finds: found('system:serviceaccounts:ci', 'exec', 'the namespace apps'),
  },
  {
    name: 'every node',
    kind: 'bad',
    files: clusterRole([EXEC], 'Group:system:nodes'),
    finds: found('system:nodes', 'exec'),
  },
  {
    name: 'requests without credentials',
    kind: 'bad',
    files: clusterRole([EXEC], 'User:system:anonymous'),
    finds: [
      { message: 'found', at: '{kind: User, name: "system:anonymous", apiGroup: rbac.authorization.k8s.io}' },
    ],
  },
  { name: 'a group of persons', kind: 'good', files: clusterRole([EXEC], 'Group:developers'), finds: [] },
  {
    name: 'one service account',
    kind: 'good',
    files: clusterRole([EXEC], 'ServiceAccount:ci/runner'),
    finds: [],
  },
  {
    name: 'a user who is named like a group',
    kind: 'good',
    files: clusterRole([EXEC], 'User:system:authenticated'),
    finds: [],
  },
  { name: 'logs only', kind: 'good', files: clusterRole([rule('pods/log', 'get')], SA), finds: [] },
  { name: 'get, since 1.35', kind: 'version', kubernetes: '1.35', files: clusterRole([GET], SA), finds: [] },
  {
    name: 'get, before 1.35',
    kind: 'version',
    kubernetes: '1.34',
    files: clusterRole([GET], SA),
    finds: exec,
  },
  {
    name: 'get, with the gate of 1.35 turned off',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--authorization-mode=RBAC',
        '--feature-gates=AuthorizePodWebsocketUpgradeCreatePermission=false',
      ),
      ...clusterRole([GET], SA),
    },
    finds: exec,
  },
  {
    name: 'a file that does not parse',
    kind: 'unparseable',
    files: { [FILE.rbac]: 'kind: Role\nrules: [' },
    finds: [],
  },
  { name: 'no roles among the files', kind: 'unknown', files: {}, finds: [] },
];
