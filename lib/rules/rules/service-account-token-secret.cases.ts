import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const secret = (type: string, account: string | null = 'app', namespace = 'shop') => `apiVersion: v1
kind: Secret
metadata:
  name: app-token-x7k2p
  namespace: ${namespace}
${account === null ? '' : `  annotations: {kubernetes.io/service-account.name: ${account}}\n`}${type === '' ? '' : `type: ${type}\n`}`;
const TOKEN = 'kubernetes.io/service-account-token';
const account = (listed: string) => `apiVersion: v1
kind: ServiceAccount
metadata: {name: app, namespace: shop}
secrets:
- name: ${listed}
`;
const files = (...documents: readonly string[]) => ({ [FILE.pods]: documents.join('---\n') });
const found = {
  message: 'token',
  at: 'app-token-x7k2p',
  data: { name: 'app-token-x7k2p', account: 'app' },
  severity: 'low' as const,
};
const listed = { ...found, message: 'listed', severity: 'info' as const };

export const cases: readonly RuleCase[] = [
  {
    name: 'a Secret for a token',
    kind: 'bad',
    files: files(secret(TOKEN)),
    finds: [{ ...found, mends: '' }],
  },
  { name: 'a Secret of another type', kind: 'good', files: files(secret('Opaque')), finds: [] },
  { name: 'a Secret without a type', kind: 'good', files: files(secret('')), finds: [] },
  {
    name: 'no account named: the API server refuses it',
    kind: 'good',
    files: files(secret(TOKEN, null)),
    finds: [],
  },
  {
    name: 'an account lists a Secret that Kubernetes made for a token',
    kind: 'bad',
    files: files(account('app-token-x7k2p')),
    finds: [listed],
  },
  {
    name: 'an account lists the Secret, which is given too',
    kind: 'bad',
    files: files(account('app-token-x7k2p'), secret(TOKEN)),
    finds: [found],
  },
  {
    name: 'an account lists a Secret that is given, and is none for a token',
    kind: 'good',
    files: files(account('app-token-x7k2p'), secret('Opaque')),
    finds: [],
  },
  {
    name: 'the Secret given is one of another namespace',
    kind: 'bad',
    files: files(account('app-token-x7k2p'), secret('Opaque', null, 'other')),
    finds: [listed],
  },
  { name: 'an account lists a password', kind: 'good', files: files(account('database')), finds: [] },
  {
    name: 'an account lists the like of another account',
    kind: 'good',
    files: files(account('web-token-x7k2p')),
    finds: [],
  },
  {
    name: 'an account lists a Secret that a person named',
    kind: 'good',
    files: files(account('app-token-for-ci')),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: files(secret(TOKEN)),
    finds: [found],
  },
  {
    name: 'in a list',
    kind: 'other',
    files: {
      [FILE.pods]: `apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, type: ${TOKEN}, metadata: {name: app-token-x7k2p, annotations: {kubernetes.io/service-account.name: app}}}\n`,
    },
    finds: [found],
  },
  {
    name: 'a Secret of another API group',
    kind: 'good',
    files: files(secret(TOKEN).replace('apiVersion: v1', 'apiVersion: vault.example/v1')),
    finds: [],
  },
  {
    name: 'a Secret that does not parse',
    kind: 'unparseable',
    files: files(`apiVersion: v1\nkind: Secret\ntype: ${TOKEN}\nmetadata: {name: [\n`),
    finds: [],
  },
];
