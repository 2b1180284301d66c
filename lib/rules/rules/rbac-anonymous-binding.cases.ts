import { apiserver } from '../cases/apiserver';
import { type BindingLines, binding } from '../cases/binding';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const USER = '{kind: User, name: "system:anonymous", apiGroup: rbac.authorization.k8s.io}';
const GROUP = '{kind: Group, name: "system:unauthenticated", apiGroup: rbac.authorization.k8s.io}';
const files = (lines: BindingLines, ...flags: readonly string[]) => ({
  [FILE.rbac]: binding(lines),
  ...(flags.length === 0 ? {} : { [FILE.apiserver]: apiserver('--authorization-mode=Node,RBAC', ...flags) }),
});
const data = (who: string, role: string) => ({ binding: 'given', who, role });
const CLUSTER_INFO =
  '{apiGroups: [""], resources: [configmaps], resourceNames: [cluster-info], verbs: [get]}';
const more = [
  { message: 'more', at: USER, severity: 'medium' as const, data: data('system:anonymous', 'own') },
];
const powers = (words: string) => [
  {
    message: 'powers',
    at: USER,
    severity: 'high' as const,
    data: { ...data('system:anonymous', 'own'), powers: words },
  },
];
const own = (name: string, rule: string, finds: RuleCase['finds'], namespace?: string): RuleCase => ({
  name,
  kind: finds.length === 0 ? 'good' : 'bad',
  files: files({ subject: USER, rules: [rule], ...(namespace === undefined ? {} : { namespace }) }),
  finds,
});

export const cases: readonly RuleCase[] = [
  {
    name: 'system:anonymous is cluster-admin',
    kind: 'bad',
    files: files({ subject: USER, role: 'cluster-admin' }),
    finds: [
      {
        message: 'everything',
        at: USER,
        severity: 'critical',
        data: data('system:anonymous', 'cluster-admin'),
      },
    ],
  },
  {
    name: 'system:unauthenticated is cluster-admin, and the API server lets it in',
    kind: 'bad',
    files: files({ subject: GROUP, role: 'cluster-admin' }, '--anonymous-auth=true'),
    finds: [
      {
        message: 'everything',
        at: GROUP,
        severity: 'critical',
        data: data('system:unauthenticated', 'cluster-admin'),
      },
    ],
  },
  {
    name: 'the API server lets nobody in without credentials',
    kind: 'bad',
    files: files({ subject: USER, role: 'cluster-admin' }, '--anonymous-auth=false'),
    finds: [
      { message: 'dormant', at: USER, severity: 'low', data: data('system:anonymous', 'cluster-admin') },
    ],
  },
  {
    name: 'cluster-admin of one namespace',
    kind: 'bad',
    files: files({ subject: USER, role: 'cluster-admin', namespace: 'web' }),
    finds: [{ message: 'powers', at: USER, severity: 'high' }],
  },
  {
    name: 'view',
    kind: 'bad',
    files: files({ subject: GROUP, role: 'view' }),
    finds: [{ message: 'more', at: GROUP, severity: 'medium', data: data('system:unauthenticated', 'view') }],
  },
  {
    name: 'version and health, as the API server grants it by itself',
    kind: 'good',
    files: files({ subject: GROUP, role: 'system:public-info-viewer' }),
    finds: [],
  },
  {
    name: 'the list of APIs',
    kind: 'good',
    files: files({ subject: GROUP, role: 'system:discovery' }),
    finds: [],
  },
  {
    name: 'questions about one’s own rights',
    kind: 'good',
    files: files({ subject: GROUP, role: 'system:basic-user' }),
    finds: [],
  },
  own('kubeadm’s cluster-info', CLUSTER_INFO, [], 'kube-public'),
  own('cluster-info of another namespace', CLUSTER_INFO, more, 'web'),
  own('cluster-info of every namespace', CLUSTER_INFO, more),
  own(
    'every ConfigMap of kube-public',
    '{apiGroups: [""], resources: [configmaps], verbs: [get]}',
    more,
    'kube-public',
  ),
  own(
    'cluster-info and another one',
    CLUSTER_INFO.replace('cluster-info', 'cluster-info, other'),
    more,
    'kube-public',
  ),
  own('changing cluster-info', CLUSTER_INFO.replace('[get]', '[get, update]'), more, 'kube-public'),
  own(
    'a Secret that is called cluster-info',
    CLUSTER_INFO.replace('configmaps', 'secrets'),
    more,
    'kube-public',
  ),
  own('metrics', '{nonResourceURLs: [/metrics], verbs: [get]}', more),
  own('every path', '{nonResourceURLs: ["*"], verbs: [get]}', more),
  own('health, by head too', '{nonResourceURLs: [/livez], verbs: [get, head]}', []),
  own('writing to /version', '{nonResourceURLs: [/version], verbs: [post]}', more),
  own(
    'health, and reading pods',
    '{nonResourceURLs: [/livez], apiGroups: [""], resources: [pods], verbs: [get]}',
    more,
  ),
  own(
    'reviews of others',
    '{apiGroups: [authorization.k8s.io], resources: [subjectaccessreviews], verbs: [create]}',
    more,
  ),
  own(
    'deleting self-reviews',
    '{apiGroups: [authorization.k8s.io], resources: [selfsubjectaccessreviews], verbs: [delete]}',
    more,
  ),
  own(
    'self-reviews, and every path',
    '{apiGroups: [authorization.k8s.io], resources: [selfsubjectaccessreviews], nonResourceURLs: ["*"], verbs: [create]}',
    more,
  ),
  own('reading Secrets', '{apiGroups: [""], resources: [secrets], verbs: [list]}', powers('read Secrets')),
  {
    name: 'somebody of that name as a group is nobody',
    kind: 'good',
    files: files({ subject: '{kind: Group, name: "system:anonymous"}', role: 'cluster-admin' }),
    finds: [],
  },
  {
    name: 'a service account of that name is another',
    kind: 'good',
    files: files({
      subject: '{kind: ServiceAccount, name: anonymous, namespace: web}',
      role: 'cluster-admin',
    }),
    finds: [],
  },
  {
    name: 'RBAC is off, so bindings count for nothing',
    kind: 'good',
    files: {
      [FILE.rbac]: binding({ subject: USER, role: 'cluster-admin' }),
      [FILE.apiserver]: apiserver('--authorization-mode=Node'),
    },
    finds: [],
  },
  {
    name: 'a role that is not given',
    kind: 'unknown',
    files: files({ subject: USER, role: 'site-reader' }),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: files({ subject: USER, role: 'cluster-admin' }),
    finds: [{ message: 'everything', at: USER }],
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
