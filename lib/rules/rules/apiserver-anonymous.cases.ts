import { apiserver, apiserverArgs, apiserverFlow, apiserverShell } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const RBAC = '--authorization-mode=Node,RBAC';
const CONFIG = '--authentication-config=/etc/kubernetes/authentication.yaml';
const authentication = (anonymous: string) =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\n${anonymous}`;
const flag = (at: string) => [{ message: 'flag', at }];

export const cases: readonly RuleCase[] = [
  {
    name: 'not set: on by default',
    kind: 'absent',
    files: { [FILE.apiserver]: apiserver(RBAC) },
    finds: [{ message: 'default', at: 'kube-apiserver' }],
  },
  {
    name: 'off',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver(RBAC, '--anonymous-auth=false') },
    finds: [],
  },
  {
    name: 'off, spelt f',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver(RBAC, '--anonymous-auth=f') },
    finds: [],
  },
  {
    name: 'off, spelt 0, words in brackets',
    kind: 'good',
    files: { [FILE.apiserver]: apiserverFlow(RBAC, '--anonymous-auth=0') },
    finds: [],
  },
  {
    name: 'on, spelt T',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(RBAC, '--anonymous-auth=T') },
    finds: flag('--anonymous-auth=T'),
  },
  {
    name: 'the bare flag is on; a word after it is not its value',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(RBAC, '--anonymous-auth') },
    finds: flag('--anonymous-auth'),
  },
  {
    name: 'off, then on: the last one counts',
    kind: 'duplicate',
    files: { [FILE.apiserver]: apiserver(RBAC, '--anonymous-auth=false', '--anonymous-auth=true') },
    finds: flag('--anonymous-auth=true'),
  },
  {
    name: 'on in args',
    kind: 'args',
    files: { [FILE.apiserver]: apiserverArgs(RBAC, '--anonymous-auth=true') },
    finds: flag('--anonymous-auth=true'),
  },
  {
    name: 'started by a shell',
    kind: 'other',
    files: { [FILE.apiserver]: apiserverShell(RBAC, '--anonymous-auth=true') },
    finds: flag('--anonymous-auth=true'),
  },
  {
    name: 'on, and AlwaysAllow in the mode keeps it from counting',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=AlwaysAllow', '--anonymous-auth=true') },
    finds: [{ message: 'overruled', at: '--anonymous-auth=true' }],
  },
  {
    name: 'off, and AlwaysAllow in the mode',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--authorization-mode=AlwaysAllow', '--anonymous-auth=false') },
    finds: [],
  },
  {
    name: 'a configuration file lets everything in',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(RBAC, CONFIG),
      [FILE.authentication]: authentication('anonymous:\n  enabled: true\n'),
    },
    finds: [{ message: 'file', at: 'true' }],
  },
  {
    name: 'a configuration file lets everything in, and AlwaysAllow allows it',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver('--authorization-mode=AlwaysAllow', CONFIG),
      [FILE.authentication]: authentication('anonymous: {enabled: true}\n'),
    },
    finds: [{ message: 'open', at: 'true' }],
  },
  {
    name: 'AlwaysAllow comes from a file: the flag stays on',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver('--authorization-config=/etc/kubernetes/authorization.yaml'),
      [FILE.authorization]:
        'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthorizationConfiguration\nauthorizers:\n- {type: RBAC, name: rbac}\n- {type: AlwaysAllow, name: alwaysallow}\n',
    },
    finds: [{ message: 'open', at: 'kube-apiserver', severity: 'high', mends: '--anonymous-auth=false' }],
  },
  {
    name: 'a configuration file allows the probes’ paths only',
    kind: 'good',
    files: {
      [FILE.apiserver]: apiserver(RBAC, CONFIG),
      [FILE.authentication]: authentication(
        'anonymous:\n  enabled: true\n  conditions:\n  - path: /livez\n  - path: /readyz\n',
      ),
    },
    finds: [],
  },
  {
    name: 'a configuration file turns it off',
    kind: 'good',
    files: {
      [FILE.apiserver]: apiserver(RBAC, CONFIG),
      [FILE.authentication]: authentication('anonymous:\n  enabled: false\n'),
    },
    finds: [],
  },
  {
    name: 'a configuration file says nothing: the flag counts',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(RBAC, CONFIG), [FILE.authentication]: authentication('') },
    finds: [{ message: 'default', at: 'kube-apiserver' }],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: { [FILE.apiserver]: apiserver(RBAC, CONFIG) },
    finds: [],
  },
  {
    name: 'not set in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: apiserver(RBAC) },
    finds: [{ message: 'default', at: 'kube-apiserver' }],
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
