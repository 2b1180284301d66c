import { FILE } from '../cases/file';
import { bound, clusterRole, role } from '../cases/rbac';
import type { RuleCase } from '../rule-case';

const DEV = 'Group:developers';
const AT = '{kind: Group, name: "developers", apiGroup: rbac.authorization.k8s.io}';
const rule = (resource: string, verb: string, group = '') =>
  `{apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]}`;
const found = (where: string, name = 'example') => [
  { message: 'named', at: AT, data: { binding: 'example', subject: 'Group developers', role: name, where } },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'in every namespace',
    kind: 'bad',
    files: clusterRole([rule('services/proxy', 'get')], DEV),
    finds: found('every namespace'),
  },
  {
    name: 'in one namespace',
    kind: 'bad',
    files: role([rule('services/proxy', 'create')], DEV),
    finds: found('the namespace apps'),
  },
  {
    name: 'to change things only',
    kind: 'bad',
    files: clusterRole([rule('services/proxy', 'patch')], DEV),
    finds: found('every namespace'),
  },
  {
    name: 'the proxy of everything',
    kind: 'bad',
    files: clusterRole([rule('*/proxy', '*', '*')], DEV),
    finds: found('every namespace'),
  },
  {
    name: 'the built-in role edit everywhere',
    kind: 'bad',
    files: bound('edit', '', DEV),
    finds: found('every namespace', 'edit'),
  },
  {
    name: 'the built-in role edit in a namespace',
    kind: 'good',
    files: bound('edit', 'apps', DEV),
    finds: [],
  },
  { name: 'the built-in role view', kind: 'good', files: bound('view', '', DEV), finds: [] },
  {
    name: 'reading the objects only',
    kind: 'good',
    files: clusterRole([rule('services', '*')], DEV),
    finds: [],
  },
  {
    name: 'a verb that no request has',
    kind: 'good',
    files: clusterRole([rule('services/proxy', 'list')], DEV),
    finds: [],
  },
  {
    name: 'a wildcard is another matter',
    kind: 'other',
    files: clusterRole([rule('*', '*', '*')], DEV),
    finds: [],
  },
  {
    name: 'administrators',
    kind: 'good',
    files: clusterRole([rule('services/proxy', '*')], 'Group:system:masters'),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: clusterRole([rule('services/proxy', 'get')], DEV),
    finds: found('every namespace'),
  },
  {
    name: 'a file that does not parse',
    kind: 'unparseable',
    files: { [FILE.rbac]: 'kind: Role\nrules: [' },
    finds: [],
  },
  { name: 'no roles among the files', kind: 'unknown', files: {}, finds: [] },
];
