import { etcd, etcdWords } from '../cases/etcd';
import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.etcd;
const NONE = { 'client-cert-auth': null, 'trusted-ca-file': null };

export const cases: readonly RuleCase[] = [
  {
    name: 'TLS without it and without an authority',
    kind: 'absent',
    files: { [file]: etcd(NONE) },
    finds: [{ message: 'off', at: 'etcd', severity: 'critical' }],
  },
  ...flagRows({
    file,
    program: 'etcd',
    good: '--client-cert-auth=true',
    bad: '--client-cert-auth=false',
    message: 'off',
    rest: etcdWords(NONE),
  }),
  { name: 'as kubeadm sets it', kind: 'good', files: { [file]: etcd() }, finds: [] },
  {
    name: 'a bare switch',
    kind: 'good',
    files: { [file]: etcd(NONE, ['--client-cert-auth']) },
    finds: [],
  },
  {
    name: 'one dash and 0',
    kind: 'bad',
    files: { [file]: etcd(NONE, ['-client-cert-auth=0']) },
    finds: [{ message: 'off', at: '-client-cert-auth=0' }],
  },
  {
    name: 'an authority alone asks for certificates too',
    kind: 'bad',
    files: { [file]: etcd({ 'client-cert-auth': null }) },
    finds: [{ message: 'by-ca', at: 'etcd', severity: 'low' }],
  },
  {
    name: 'a certificate made at start drops the authority',
    kind: 'bad',
    files: {
      [file]: etcd({ 'cert-file': null, 'key-file': null, 'client-cert-auth': null }, ['--auto-tls']),
    },
    finds: [{ message: 'off', at: 'etcd', severity: 'critical' }],
  },
  {
    name: 'no flags at all: clear text on localhost',
    kind: 'absent',
    files: { [file]: podOf('etcd', []) },
    finds: [{ message: 'clear-text', at: 'etcd', severity: 'critical' }],
  },
  {
    name: 'an authority does nothing for clear text',
    kind: 'bad',
    files: { [file]: etcd({ 'client-cert-auth': 'false', 'listen-client-urls': 'http://192.0.2.10:2379' }) },
    finds: [{ message: 'clear-text', at: '--client-cert-auth=false' }],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: { [file]: podOf('etcd', ['--config-file=/etc/etcd.yaml']) },
    finds: [],
  },
  {
    name: 'set in a configuration file',
    kind: 'good',
    files: {
      [file]: podOf('etcd', ['--config-file=/etc/etcd.yaml']),
      'control-plane/etc/etcd.yaml': `listen-client-urls: https://192.0.2.10:2379
client-transport-security:
  cert-file: /etc/kubernetes/pki/etcd/server.crt
  key-file: /etc/kubernetes/pki/etcd/server.key
  trusted-ca-file: /etc/kubernetes/pki/etcd/ca.crt
  client-cert-auth: true
`,
    },
    finds: [],
  },
  {
    name: 'a flag beside a configuration file is not read',
    kind: 'bad',
    files: {
      [file]: podOf('etcd', ['--config-file=/etc/etcd.yaml', '--client-cert-auth=true']),
      'control-plane/etc/etcd.yaml': 'name: cp\n',
    },
    finds: [{ message: 'clear-text', at: 'etcd' }],
  },
];
