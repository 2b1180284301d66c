import { apiserver, apiserverArgs, apiserverFlow } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const CONFIG = '--authorization-config=/etc/kubernetes/authorization.yaml';
const authorizers = (...types: readonly string[]) =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AuthorizationConfiguration\nauthorizers:\n${types.map((type) => `- type: ${type}\n  name: ${type.toLowerCase()}\n`).join('')}`;
const missing = (at: string) => [{ message: 'missing', at }];

export const cases: readonly RuleCase[] = [
  {
    name: 'not set: everything is allowed',
    kind: 'absent',
    files: { [FILE.apiserver]: apiserver() },
    finds: [{ message: 'open', at: 'kube-apiserver', mends: '' }],
  },
  {
    name: 'as kubeadm sets it',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node,RBAC') },
    finds: [],
  },
  {
    name: 'Node alone',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node') },
    finds: [{ message: 'missing', at: '--authorization-mode=Node', mends: '--authorization-mode=Node,RBAC' }],
  },
  {
    name: 'a policy file instead',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--authorization-mode=Node,ABAC',
        '--authorization-policy-file=/etc/kubernetes/abac.jsonl',
      ),
    },
    finds: missing('--authorization-mode=Node,ABAC'),
  },
  {
    name: 'AlwaysAllow beside Node',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node,AlwaysAllow') },
    finds: [{ message: 'open', at: '--authorization-mode=Node,AlwaysAllow' }],
  },
  {
    name: 'given twice: the lists add up',
    kind: 'duplicate',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=RBAC', '--authorization-mode=Node') },
    finds: [],
  },
  {
    name: 'Node as a word of its own, in args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--authorization-mode', 'Node') },
    finds: missing('--authorization-mode'),
  },
  {
    name: 'words in brackets',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverFlow('--authorization-mode=Node') },
    finds: missing('"--authorization-mode=Node"'),
  },
  {
    name: 'a configuration file without it',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(CONFIG), [FILE.authorization]: authorizers('Node') },
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
    name: 'Node alone in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node') },
    finds: missing('--authorization-mode=Node'),
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
