import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.apiserver;
const HTTP = '--etcd-servers=http://192.0.2.10:2379';
const FILES = [
  '--etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt',
  '--etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt',
  '--etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key',
];
const clear = (at: string, server = 'http://192.0.2.10:2379') => [
  { message: 'clear-text', at, data: { server } },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'no server at all: it does not start',
    kind: 'absent',
    files: { [file]: podOf('kube-apiserver', ['--profiling=false']) },
    finds: [],
  },
  ...flagRows({
    file,
    program: 'kube-apiserver',
    good: '--etcd-servers=https://192.0.2.10:2379',
    bad: HTTP,
    message: 'clear-text',
  }).filter(({ kind }) => kind !== 'duplicate'),
  {
    name: 'on the same host',
    kind: 'bad',
    files: { [file]: apiserver('--etcd-servers=http://127.0.0.1:2379') },
    finds: clear('--etcd-servers=http://127.0.0.1:2379', 'http://127.0.0.1:2379'),
  },
  {
    name: 'TLS files beside http do nothing',
    kind: 'bad',
    files: { [file]: apiserver(HTTP, ...FILES) },
    finds: clear(HTTP),
  },
  {
    name: 'given twice: the servers add up, and the first one decides',
    kind: 'duplicate',
    files: { [file]: apiserver(HTTP, '--etcd-servers=https://192.0.2.11:2379') },
    finds: clear('--etcd-servers=https://192.0.2.11:2379'),
  },
  {
    name: 'https first, http behind it',
    kind: 'bad',
    files: { [file]: apiserver('--etcd-servers=https://a:2379,http://b:2379,https://c:2379', ...FILES) },
    finds: [
      {
        message: 'mixed',
        at: '--etcd-servers=https://a:2379,http://b:2379,https://c:2379',
        data: { server: 'https://a:2379', others: 'http://b:2379' },
        severity: 'low',
      },
    ],
  },
  {
    name: 'several, all https',
    kind: 'good',
    files: { [file]: apiserver('--etcd-servers=https://a:2379,HTTPS://b:2379', ...FILES) },
    finds: [],
  },
  {
    name: 'a socket of the host',
    kind: 'good',
    files: { [file]: apiserver('--etcd-servers=unix:///run/etcd.sock') },
    finds: [],
  },
  {
    name: 'a socket of the host with its own TLS',
    kind: 'good',
    files: { [file]: apiserver('--etcd-servers=unixs:///run/etcd.sock') },
    finds: [],
  },
  {
    name: 'no scheme and no TLS files',
    kind: 'bad',
    files: { [file]: apiserver('--etcd-servers=192.0.2.10:2379') },
    finds: clear('--etcd-servers=192.0.2.10:2379', '192.0.2.10:2379'),
  },
  {
    name: 'no scheme, but TLS files',
    kind: 'good',
    files: { [file]: apiserver('--etcd-servers=192.0.2.10:2379', ...FILES) },
    finds: [],
  },
  {
    name: 'events go to an etcd of their own by http',
    kind: 'bad',
    files: { [file]: apiserver(...FILES, '--etcd-servers-overrides=/events#http://192.0.2.11:2379') },
    finds: [
      {
        message: 'override',
        at: '"--etcd-servers-overrides=/events#http://192.0.2.11:2379"',
        data: { resources: 'events', servers: 'http://192.0.2.11:2379' },
        severity: 'high',
        mends: '--etcd-servers-overrides=/events#https://192.0.2.11:2379',
      },
    ],
  },
  {
    name: 'two resources with servers of their own, one of them by http',
    kind: 'bad',
    files: {
      [file]: apiserver(
        ...FILES,
        '--etcd-servers-overrides=/events#https://a:2379;HTTP://b:2379;http://c:2379',
        '--etcd-servers-overrides=apps/deployments#https://d:2379',
      ),
    },
    finds: [
      {
        message: 'override',
        at: '"--etcd-servers-overrides=apps/deployments#https://d:2379"',
        data: { resources: 'events', servers: 'HTTP://b:2379, http://c:2379' },
        mends:
          '--etcd-servers-overrides=/events#https://a:2379;https://b:2379;https://c:2379,apps/deployments#https://d:2379',
      },
    ],
  },
  {
    name: 'events and deployments by http',
    kind: 'bad',
    files: {
      [file]: apiserver(
        ...FILES,
        '--etcd-servers-overrides=/events#http://a:2379,apps/deployments#http://b:2379',
      ),
    },
    finds: [
      {
        message: 'override',
        at: '"--etcd-servers-overrides=/events#http://a:2379,apps/deployments#http://b:2379"',
        data: { resources: 'events, apps/deployments', servers: 'http://a:2379, http://b:2379' },
      },
    ],
  },
  {
    name: 'events go to an etcd of their own by https',
    kind: 'good',
    files: { [file]: apiserver(...FILES, '--etcd-servers-overrides=/events#https://192.0.2.11:2379') },
    finds: [],
  },
  {
    name: 'http for everything, events too',
    kind: 'bad',
    files: { [file]: apiserver(HTTP, ...FILES, '--etcd-servers-overrides=/events#http://192.0.2.11:2379') },
    finds: [
      ...clear(HTTP),
      { message: 'override', at: '"--etcd-servers-overrides=/events#http://192.0.2.11:2379"' },
    ],
  },
];
