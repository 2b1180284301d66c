import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const pod = (...lines: readonly string[]) => `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: web
${lines.map((line) => `  ${line}\n`).join('')}`;
const deployment = (...lines: readonly string[]) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    spec:
      containers: [{name: web, image: web}]
${lines.map((line) => `      ${line}\n`).join('')}`;
const account = (name: string, ...lines: readonly string[]) => `apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${name}
  namespace: shop
${lines.map((line) => `${line}\n`).join('')}`;
const files = (...documents: readonly string[]) => ({ [FILE.pods]: documents.join('---\n') });
const ON = 'automountServiceAccountToken: true';
const OFF = 'automountServiceAccountToken: false';
const NAMED = 'serviceAccountName: app';
const byDefault = (kind: string) => [
  { message: 'default', at: 'web', data: { kind, name: 'web', account: 'default' } },
];
const named = (kind: string) => [
  { message: 'named', at: 'web', data: { kind, name: 'web', account: 'app' } },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'a pod that says nothing',
    kind: 'bad',
    files: files(pod()),
    finds: [{ message: 'default', at: 'web', mends: OFF }],
  },
  { name: 'a pod that says no', kind: 'good', files: files(pod(OFF)), finds: [] },
  { name: 'a pod that says yes', kind: 'good', files: files(pod(ON)), finds: [] },
  {
    name: 'a Deployment that says nothing',
    kind: 'bad',
    files: files(deployment()),
    finds: byDefault('Deployment'),
  },
  {
    name: 'its account says nothing either',
    kind: 'bad',
    files: files(pod(NAMED), account('app')),
    finds: named('Pod'),
  },
  {
    name: 'its account says no',
    kind: 'good',
    files: files(account('app', OFF), deployment(NAMED)),
    finds: [],
  },
  { name: 'its account says yes', kind: 'good', files: files(account('app', ON), pod(NAMED)), finds: [] },
  {
    name: 'the account default says no',
    kind: 'good',
    files: files(account('default', OFF), pod()),
    finds: [],
  },
  {
    name: 'another account says no',
    kind: 'bad',
    files: files(account('other', OFF), pod()),
    finds: byDefault('Pod'),
  },
  {
    name: 'the account of that name in another namespace says no',
    kind: 'bad',
    files: files(account('default', OFF).replace('namespace: shop', 'namespace: other'), pod()),
    finds: byDefault('Pod'),
  },
  {
    name: 'its account is not given',
    kind: 'unknown',
    files: files(pod(NAMED)),
    finds: [],
  },
  {
    name: 'two of three',
    kind: 'bad',
    files: files(pod(), pod(OFF), deployment(NAMED), account('app')),
    finds: [...byDefault('Pod'), ...named('Deployment')],
  },
  {
    name: 'a static Pod never has a token',
    kind: 'good',
    files: { 'node/etc/kubernetes/manifests/web.yaml': pod() },
    finds: [],
  },
  {
    name: 'the ServiceAccount plugin is off',
    kind: 'good',
    files: {
      ...files(pod()),
      [FILE.apiserver]: apiserver('--disable-admission-plugins=ServiceAccount'),
    },
    finds: [],
  },
  {
    name: 'the ServiceAccount plugin is on',
    kind: 'bad',
    files: { ...files(pod()), [FILE.apiserver]: apiserver() },
    finds: byDefault('Pod'),
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: files(pod()),
    finds: byDefault('Pod'),
  },
  {
    name: 'a pod that does not parse',
    kind: 'unparseable',
    files: files('apiVersion: v1\nkind: Pod\nspec: {containers: [{\n'),
    finds: [],
  },
];
