import { apiserver, apiserverArgs, apiserverFlow, apiserverShell } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const CONFIG = '--authorization-config=/etc/kubernetes/authorization.yaml';
const authorizers = (...types: readonly string[]) =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AuthorizationConfiguration\nauthorizers:\n${types.map((type) => `- type: ${type}\n  name: ${type.toLowerCase()}\n`).join('')}`;
const flag = (at: string) => [{ message: 'flag', at }];

export const cases: readonly RuleCase[] = [
  {
    name: 'not set: AlwaysAllow is the default',
    kind: 'absent',
    files: { [FILE.apiserver]: apiserver() },
    finds: [
      {
        message: 'absent',
        at: 'kube-apiserver',
        severity: 'high',
        mends: '--anonymous-auth=false\n    - --authorization-mode=Node,RBAC',
      },
    ],
  },
  {
    name: 'as kubeadm sets it',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node,RBAC') },
    finds: [],
  },
  {
    name: 'AlwaysAllow at the end of the list',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=Node,RBAC,AlwaysAllow') },
    finds: flag('--authorization-mode=Node,RBAC,AlwaysAllow'),
  },
  {
    name: 'AlwaysAllow alone, with anonymous requests asked for',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=AlwaysAllow', '--anonymous-auth=true') },
    finds: flag('--authorization-mode=AlwaysAllow'),
  },
  {
    name: 'an empty value counts as not set',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=') },
    finds: flag('--authorization-mode='),
  },
  {
    name: 'given twice: the lists add up',
    kind: 'duplicate',
    files: {
      [FILE.apiserver]: apiserver('--authorization-mode=AlwaysAllow', '--authorization-mode=Node,RBAC'),
    },
    finds: flag('--authorization-mode=Node,RBAC'),
  },
  {
    name: 'the value as a word of its own, in args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs('--authorization-mode', 'AlwaysAllow') },
    finds: flag('--authorization-mode'),
  },
  {
    name: 'started by a shell',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverShell('--authorization-mode=AlwaysAllow') },
    finds: flag('--authorization-mode=AlwaysAllow'),
  },
  {
    name: 'words in brackets',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverFlow('--authorization-mode=RBAC,AlwaysAllow') },
    finds: flag('"--authorization-mode=RBAC,AlwaysAllow"'),
  },
  {
    name: 'a configuration file that ends in AlwaysAllow',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(CONFIG, '--anonymous-auth=false'),
      [FILE.authorization]: authorizers('Node', 'AlwaysAllow'),
    },
    finds: [{ message: 'file', at: 'AlwaysAllow' }],
  },
  {
    name: 'a configuration file with AlwaysAllow behind RBAC, and anonymous requests come in',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(CONFIG), [FILE.authorization]: authorizers('RBAC', 'AlwaysAllow') },
    finds: [{ message: 'open', at: 'AlwaysAllow', severity: 'critical', mends: '' }],
  },
  {
    name: 'AlwaysAllow in the file, anonymous requests only on one path',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(CONFIG, '--authentication-config=/etc/kubernetes/authentication.yaml'),
      [FILE.authorization]: authorizers('AlwaysAllow'),
      [FILE.authentication]:
        'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\nanonymous:\n  enabled: true\n  conditions:\n  - path: /livez\n',
    },
    finds: [{ message: 'file', at: 'AlwaysAllow' }],
  },
  {
    name: 'a configuration file without AlwaysAllow',
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
    name: 'AlwaysAllow with an authentication file that speaks of anonymous requests itself',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--authorization-mode=AlwaysAllow',
        '--authentication-config=/etc/kubernetes/authentication.yaml',
      ),
      [FILE.authentication]:
        'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\nanonymous:\n  enabled: false\n',
    },
    finds: flag('--authorization-mode=AlwaysAllow'),
  },
  {
    name: 'AlwaysAllow with an authentication file that is silent about anonymous requests',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--authorization-mode=AlwaysAllow',
        '--authentication-config=/etc/kubernetes/authentication.yaml',
      ),
      [FILE.authentication]: 'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\n',
    },
    finds: flag('--authorization-mode=AlwaysAllow'),
  },
  {
    name: 'not set in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: apiserver() },
    finds: [{ message: 'absent', at: 'kube-apiserver' }],
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
