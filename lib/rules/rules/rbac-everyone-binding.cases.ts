import { apiserver } from '../cases/apiserver';
import { type BindingLines, binding } from '../cases/binding';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const group = (name: string) => `{kind: Group, name: "${name}", apiGroup: rbac.authorization.k8s.io}`;
const LOGINS = group('system:authenticated');
const PODS = group('system:serviceaccounts');
const files = (lines: BindingLines) => ({ [FILE.rbac]: binding(lines) });
const RBAC = 'rbac.authorization.k8s.io';

/** One right for every pod, and what is said of it. */
const right = (apiGroup: string, resource: string, verb: string, words: string): RuleCase => ({
  name: `every pod may ${verb} ${resource}`,
  kind: words === '' ? 'good' : 'bad',
  files: files({
    subject: PODS,
    rules: [`{apiGroups: ["${apiGroup}"], resources: [${resource}], verbs: [${verb}]}`],
  }),
  finds:
    words === ''
      ? []
      : [
          {
            message: 'powers',
            at: PODS,
            severity: 'high',
            data: { binding: 'given', who: 'system:serviceaccounts', role: 'own', powers: words },
          },
        ],
});

export const cases: readonly RuleCase[] = [
  {
    name: 'every login is cluster-admin',
    kind: 'bad',
    files: files({ subject: LOGINS, role: 'cluster-admin' }),
    finds: [
      {
        message: 'everything',
        at: LOGINS,
        severity: 'high',
        data: { binding: 'given', who: 'system:authenticated', role: 'cluster-admin' },
      },
    ],
  },
  {
    name: 'every pod of a namespace edits another one',
    kind: 'bad',
    files: files({ subject: group('system:serviceaccounts:web'), role: 'edit', namespace: 'shop' }),
    finds: [
      {
        message: 'namespace',
        at: group('system:serviceaccounts:web'),
        severity: 'medium',
        data: {
          binding: 'given',
          who: 'system:serviceaccounts:web',
          role: 'edit',
          namespace: 'shop',
          powers:
            'read Secrets, start pods, run commands in pods, make tokens of service accounts, act as others',
        },
      },
    ],
  },
  {
    name: 'every pod is administrator of one namespace',
    kind: 'bad',
    files: files({ subject: PODS, role: 'cluster-admin', namespace: 'web' }),
    finds: [{ message: 'namespace', at: PODS, severity: 'medium' }],
  },
  {
    name: 'everything but by name is not everything',
    kind: 'bad',
    files: files({
      subject: PODS,
      rules: [
        '{apiGroups: ["*"], resources: ["*"], resourceNames: [web], verbs: ["*"]}',
        '{apiGroups: [""], resources: [secrets], verbs: [get]}',
      ],
    }),
    finds: [{ message: 'powers', at: PODS }],
  },
  {
    name: 'every resource of the core group is not everything',
    kind: 'bad',
    files: files({ subject: PODS, rules: ['{apiGroups: [""], resources: ["*"], verbs: ["*"]}'] }),
    finds: [{ message: 'powers', at: PODS }],
  },
  right('', 'secrets', 'get', 'read Secrets'),
  right('', 'secrets', 'list', 'read Secrets'),
  right('', 'pods', 'create', 'start pods'),
  right('apps', 'deployments', 'create', 'start pods'),
  right('apps', 'daemonsets', 'create', 'start pods'),
  right('apps', 'statefulsets', 'create', 'start pods'),
  right('apps', 'replicasets', 'create', 'start pods'),
  right('batch', 'jobs', 'create', 'start pods'),
  right('batch', 'cronjobs', 'create', 'start pods'),
  right('', 'pods/exec', 'create', 'run commands in pods'),
  right('', 'nodes/proxy', 'get', 'reach kubelets by nodes/proxy'),
  right('', 'nodes/proxy', 'create', 'reach kubelets by nodes/proxy'),
  right('', 'serviceaccounts/token', 'create', 'make tokens of service accounts'),
  right('', 'users', 'impersonate', 'act as others'),
  right('', 'groups', 'impersonate', 'act as others'),
  right('', 'serviceaccounts', 'impersonate', 'act as others'),
  right(RBAC, 'clusterroles', 'escalate', 'change roles or bindings'),
  right(RBAC, 'clusterrolebindings', 'create', 'change roles or bindings'),
  right(RBAC, 'rolebindings', 'patch', 'change roles or bindings'),
  right(RBAC, 'roles', 'bind', 'change roles or bindings'),
  right(RBAC, 'roles', 'update', 'change roles or bindings'),
  right('certificates.k8s.io', 'certificatesigningrequests/approval', 'update', 'approve certificates'),
  right('', 'pods', 'list', ''),
  right('', 'configmaps', 'create', ''),
  right(RBAC, 'roles', 'get', ''),
  {
    name: 'what everybody has by default',
    kind: 'good',
    files: files({ subject: LOGINS, role: 'system:basic-user' }),
    finds: [],
  },
  {
    name: 'view for every login',
    kind: 'good',
    files: files({ subject: LOGINS, role: 'view' }),
    finds: [],
  },
  {
    name: 'a group of its own',
    kind: 'good',
    files: files({ subject: group('ops'), role: 'cluster-admin' }),
    finds: [],
  },
  {
    name: 'a user with the name of the group',
    kind: 'good',
    files: files({ subject: '{kind: User, name: "system:authenticated"}', role: 'cluster-admin' }),
    finds: [],
  },
  {
    name: 'a group that only begins like it',
    kind: 'good',
    files: files({ subject: group('system:authenticated-ops'), role: 'cluster-admin' }),
    finds: [],
  },
  {
    name: 'RBAC is off, so bindings count for nothing',
    kind: 'good',
    files: {
      ...files({ subject: PODS, role: 'cluster-admin' }),
      [FILE.apiserver]: apiserver('--authorization-mode=Node'),
    },
    finds: [],
  },
  {
    name: 'RBAC is on',
    kind: 'bad',
    files: {
      ...files({ subject: PODS, role: 'cluster-admin' }),
      [FILE.apiserver]: apiserver('--authorization-mode=Node,RBAC'),
    },
    finds: [{ message: 'everything', at: PODS }],
  },
  {
    name: 'who authorizes stands in a file that is not given',
    kind: 'bad',
    files: {
      ...files({ subject: PODS, role: 'cluster-admin' }),
      [FILE.apiserver]: apiserver('--authorization-config=/etc/kubernetes/authorization.yaml'),
    },
    finds: [{ message: 'everything', at: PODS }],
  },
  {
    name: 'a role that is not given',
    kind: 'unknown',
    files: files({ subject: PODS, role: 'site-reader' }),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: files({ subject: PODS, role: 'cluster-admin' }),
    finds: [{ message: 'everything', at: PODS }],
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
