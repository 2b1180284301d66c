import { apiserver } from '../cases/apiserver';
import { type BindingLines, binding } from '../cases/binding';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const ACCOUNT = '{kind: ServiceAccount, name: default, namespace: web}';
const files = (lines: BindingLines) => ({ [FILE.rbac]: binding(lines) });
const cluster = (at: string, role: string) => [
  { message: 'cluster', at, severity: 'high' as const, data: { binding: 'given', namespace: 'web', role } },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'cluster-admin',
    kind: 'bad',
    files: files({ subject: ACCOUNT, role: 'cluster-admin' }),
    finds: cluster(ACCOUNT, 'cluster-admin'),
  },
  {
    name: 'a role of one’s own with stars',
    kind: 'bad',
    files: files({ subject: ACCOUNT, rules: ['{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}'] }),
    finds: cluster(ACCOUNT, 'own'),
  },
  {
    name: 'by its user name',
    kind: 'bad',
    files: files({
      subject: '{kind: User, name: "system:serviceaccount:web:default"}',
      role: 'cluster-admin',
    }),
    finds: cluster('{kind: User, name: "system:serviceaccount:web:default"}', 'cluster-admin'),
  },
  {
    name: 'cluster-admin in one namespace',
    kind: 'bad',
    files: files({ subject: ACCOUNT, role: 'cluster-admin', namespace: 'shop' }),
    finds: [
      {
        message: 'namespace',
        at: ACCOUNT,
        severity: 'medium',
        data: { binding: 'given', namespace: 'web', role: 'cluster-admin', where: 'shop' },
      },
    ],
  },
  { name: 'view', kind: 'good', files: files({ subject: ACCOUNT, role: 'view' }), finds: [] },
  {
    name: 'every verb on pods only',
    kind: 'good',
    files: files({ subject: ACCOUNT, rules: ['{apiGroups: ["*"], resources: [pods], verbs: ["*"]}'] }),
    finds: [],
  },
  {
    name: 'reading everything',
    kind: 'good',
    files: files({ subject: ACCOUNT, rules: ['{apiGroups: ["*"], resources: ["*"], verbs: [get]}'] }),
    finds: [],
  },
  {
    name: 'an account of its own',
    kind: 'good',
    files: files({
      subject: '{kind: ServiceAccount, name: deployer, namespace: web}',
      role: 'cluster-admin',
    }),
    finds: [],
  },
  {
    name: 'a person called default',
    kind: 'good',
    files: files({ subject: '{kind: User, name: default}', role: 'cluster-admin' }),
    finds: [],
  },
  {
    name: 'a group with the user name of the account',
    kind: 'good',
    files: files({
      subject: '{kind: Group, name: "system:serviceaccount:web:default"}',
      role: 'cluster-admin',
    }),
    finds: [],
  },
  {
    name: 'RBAC is off, so bindings count for nothing',
    kind: 'good',
    files: {
      ...files({ subject: ACCOUNT, role: 'cluster-admin' }),
      [FILE.apiserver]: apiserver('--authorization-mode=Node'),
    },
    finds: [],
  },
  {
    name: 'RBAC is on',
    kind: 'bad',
    files: {
      ...files({ subject: ACCOUNT, role: 'cluster-admin' }),
      [FILE.apiserver]: apiserver('--authorization-mode=Node,RBAC'),
    },
    finds: cluster(ACCOUNT, 'cluster-admin'),
  },
  {
    name: 'who authorizes stands in a file that is not given',
    kind: 'bad',
    files: {
      ...files({ subject: ACCOUNT, role: 'cluster-admin' }),
      [FILE.apiserver]: apiserver('--authorization-config=/etc/kubernetes/authorization.yaml'),
    },
    finds: cluster(ACCOUNT, 'cluster-admin'),
  },
  {
    name: 'a role that is not given',
    kind: 'unknown',
    files: files({ subject: ACCOUNT, role: 'site-admin' }),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: files({ subject: ACCOUNT, role: 'cluster-admin' }),
    finds: cluster(ACCOUNT, 'cluster-admin'),
  },
  {
    name: 'a binding that does not parse',
    kind: 'unparseable',
    files: {
      [FILE.rbac]: 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nsubjects: [{',
    },
    finds: [],
  },
];
