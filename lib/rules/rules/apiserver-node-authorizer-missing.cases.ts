import { apiserver, apiserverArgs, apiserverShell } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const CONFIG = '--authorization-config=/etc/kubernetes/authorization.yaml';
const authorizers = (...types: readonly string[]) =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AuthorizationConfiguration\nauthorizers:\n${types.map((type) => `- type: ${type}\n  name: ${type.toLowerCase()}\n`).join('')}`;
const missing = (at: string) => [{ message: 'missing', at }];
const WEBHOOK = '--authorization-webhook-config-file=/etc/kubernetes/webhook.conf';

export const cases: readonly RuleCase[] = [
  {
    name: 'not set',
    kind: 'absent',
    files: { [FILE.apiserver]: apiserver() },
    finds: missing('kube-apiserver'),
  },
  {
    name: 'as kubeadm sets it',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node,RBAC') },
    finds: [],
  },
  {
    name: 'RBAC alone',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=RBAC') },
    finds: [{ message: 'missing', at: '--authorization-mode=RBAC', mends: '--authorization-mode=Node,RBAC' }],
  },
  {
    name: 'a name that only begins like it',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=NodeX,RBAC') },
    finds: missing('--authorization-mode=NodeX,RBAC'),
  },
  {
    name: 'given twice: the lists add up',
    kind: 'duplicate',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node', '--authorization-mode=RBAC') },
    finds: [],
  },
  {
    name: 'RBAC as a word of its own, in args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--authorization-mode', 'RBAC') },
    finds: missing('--authorization-mode'),
  },
  {
    name: 'a webhook decides',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Webhook,RBAC', WEBHOOK) },
    finds: [{ message: 'elsewhere', at: '--authorization-mode=Webhook,RBAC' }],
  },
  {
    name: 'a policy file decides',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--authorization-mode=ABAC',
        '--authorization-policy-file=/etc/kubernetes/abac.jsonl',
      ),
    },
    finds: [{ message: 'elsewhere', at: '--authorization-mode=ABAC' }],
  },
  {
    name: 'a webhook decides nothing where AlwaysAllow stands',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Webhook,AlwaysAllow', WEBHOOK) },
    finds: missing('--authorization-mode=Webhook,AlwaysAllow'),
  },
  {
    name: 'started by a shell',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverShell('--authorization-mode=RBAC') },
    finds: missing('--authorization-mode=RBAC'),
  },
  {
    name: 'a configuration file without it',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(CONFIG), [FILE.authorization]: authorizers('RBAC') },
    finds: missing(CONFIG),
  },
  {
    name: 'a configuration file with it',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver(CONFIG), [FILE.authorization]: authorizers('Node', 'RBAC') },
    finds: [],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: { [FILE.apiserver]: apiserver(CONFIG) },
    finds: [],
  },
  {
    name: 'RBAC alone in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=RBAC') },
    finds: missing('--authorization-mode=RBAC'),
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
