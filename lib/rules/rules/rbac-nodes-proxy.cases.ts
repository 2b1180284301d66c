import { apiserver } from '../cases/apiserver';
import { certificates } from '../cases/certificates';
import { FILE } from '../cases/file';
import { bound, clusterRole, role } from '../cases/rbac';
import type { RuleCase } from '../rule-case';

const AGENT = 'ServiceAccount:monitoring/agent';
const AT = '{kind: ServiceAccount, name: agent, namespace: monitoring}';
const PROXY = '{apiGroups: [""], resources: ["nodes/proxy"], verbs: [get]}';
const found = (
  message: string,
  severity: 'high' | 'medium',
  at = AT,
  subject = 'ServiceAccount monitoring/agent',
  name = 'example',
) => [{ message, at, severity, data: { binding: 'example', subject, role: name } }];
const named = found('named', 'high');
const wildcard = found('wildcard', 'medium');
const user = (name: string) => `{kind: User, name: "${name}", apiGroup: rbac.authorization.k8s.io}`;
const CERT = '/etc/kubernetes/pki/kubelet-client.crt';
const rule = (group: string, resource: string, verb: string) =>
  `{apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]}`;

export const cases: readonly RuleCase[] = [
  { name: 'get on nodes/proxy', kind: 'bad', files: clusterRole([PROXY], AGENT), finds: named },
  {
    name: 'create on nodes/proxy',
    kind: 'bad',
    files: clusterRole([rule('', 'nodes/proxy', 'create')], AGENT),
    finds: named,
  },
  {
    name: 'every verb on the proxy of everything',
    kind: 'bad',
    files: clusterRole([rule('*', '*/proxy', '*')], AGENT),
    finds: named,
  },
  {
    name: 'everything in the core group',
    kind: 'bad',
    files: clusterRole([rule('', '*', 'get')], AGENT),
    finds: wildcard,
  },
  {
    name: 'on one node',
    kind: 'bad',
    files: clusterRole(
      ['{apiGroups: [""], resources: ["nodes/proxy"], verbs: [get], resourceNames: [a]}'],
      AGENT,
    ),
    finds: named,
  },
  {
    name: 'the kubelet administrator’s role',
    kind: 'bad',
    files: bound('system:kubelet-api-admin', '', 'User:jane'),
    finds: found('named', 'high', user('jane'), 'User jane', 'system:kubelet-api-admin'),
  },
  {
    name: 'a cluster administrator',
    kind: 'bad',
    files: bound('cluster-admin', '', 'User:jane'),
    finds: found('wildcard', 'medium', user('jane'), 'User jane', 'cluster-admin'),
  },
  {
    name: 'metrics only',
    kind: 'good',
    files: clusterRole([rule('', 'nodes/metrics', 'get')], AGENT),
    finds: [],
  },
  {
    name: 'nodes/* matches nothing',
    kind: 'good',
    files: clusterRole([rule('', 'nodes/*', '*')], AGENT),
    finds: [],
  },
  {
    name: 'a verb that the kubelet has no use for',
    kind: 'good',
    files: clusterRole([rule('', 'nodes/proxy', 'list')], AGENT),
    finds: [],
  },
  {
    name: 'another API group',
    kind: 'good',
    files: clusterRole([rule('apps', 'nodes/proxy', '*')], AGENT),
    finds: [],
  },
  {
    name: 'in a namespace, where nodes are not',
    kind: 'good',
    files: role([PROXY, rule('*', '*', '*')], AGENT),
    finds: [],
  },
  {
    name: 'the API server and its peers',
    kind: 'good',
    files: clusterRole(
      [PROXY],
      'User:kube-apiserver-kubelet-client',
      'User:kube-apiserver',
      'User:system:apiserver',
      'User:system:kube-controller-manager',
      'User:system:kube-scheduler',
      'Group:system:masters',
      'Group:kubeadm:cluster-admins',
    ),
    finds: [],
  },
  {
    name: 'the API server by the name in its certificate',
    kind: 'good',
    files: {
      [FILE.apiserver]: apiserver('--authorization-mode=RBAC', `--kubelet-client-certificate=${CERT}`),
      ...certificates([CERT, 'CN=caller', 'CN=kubernetes']),
      ...clusterRole([PROXY], 'User:caller'),
    },
    finds: [],
  },
  {
    name: 'a group of that name is not that user',
    kind: 'bad',
    files: clusterRole([PROXY], 'Group:kube-apiserver'),
    finds: found(
      'named',
      'high',
      '{kind: Group, name: "kube-apiserver", apiGroup: rbac.authorization.k8s.io}',
      'Group kube-apiserver',
    ),
  },
  {
    name: 'RBAC is not among the authorizers',
    kind: 'other',
    files: {
      [FILE.apiserver]: apiserver(
        '--authorization-mode=Node,Webhook',
        '--authorization-webhook-config-file=/w',
      ),
      ...clusterRole([PROXY], AGENT),
    },
    finds: [],
  },
  {
    name: 'RBAC is among them',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node,RBAC'), ...clusterRole([PROXY], AGENT) },
    finds: named,
  },
  { name: 'a role that is not given', kind: 'unknown', files: bound('somebody-else', '', AGENT), finds: [] },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: clusterRole([PROXY], AGENT),
    finds: named,
  },
  {
    name: 'a file that does not parse',
    kind: 'unparseable',
    files: { [FILE.rbac]: 'kind: ClusterRole\nrules: [' },
    finds: [],
  },
];
