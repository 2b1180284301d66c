import { etcd, etcdWords } from '../cases/etcd';
import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.etcd;
const NONE = { 'peer-client-cert-auth': null, 'peer-trusted-ca-file': null };

export const cases: readonly RuleCase[] = [
  {
    name: 'TLS without it and without an authority',
    kind: 'absent',
    files: { [file]: etcd(NONE) },
    finds: [{ message: 'off', at: 'etcd', severity: 'high' }],
  },
  ...flagRows({
    file,
    program: 'etcd',
    good: '--peer-client-cert-auth=true',
    bad: '--peer-client-cert-auth=false',
    message: 'off',
    rest: etcdWords(NONE),
  }),
  { name: 'as kubeadm sets it', kind: 'good', files: { [file]: etcd() }, finds: [] },
  {
    name: 'a bare switch',
    kind: 'good',
    files: { [file]: etcd(NONE, ['--peer-client-cert-auth']) },
    finds: [],
  },
  {
    name: 'one dash and 0',
    kind: 'bad',
    files: { [file]: etcd(NONE, ['-peer-client-cert-auth=0']) },
    finds: [{ message: 'off', at: '-peer-client-cert-auth=0' }],
  },
  {
    name: 'an authority alone asks for certificates too',
    kind: 'bad',
    files: { [file]: etcd({ 'peer-client-cert-auth': null }) },
    finds: [{ message: 'by-ca', at: 'etcd', severity: 'low' }],
  },
  {
    name: 'a certificate made at start drops the authority',
    kind: 'bad',
    files: {
      [file]: etcd({ 'peer-cert-file': null, 'peer-key-file': null, 'peer-client-cert-auth': null }, [
        '--peer-auto-tls',
      ]),
    },
    finds: [{ message: 'off', at: 'etcd', severity: 'high' }],
  },
  {
    name: 'no flags at all: clear text on localhost',
    kind: 'absent',
    files: { [file]: podOf('etcd', []) },
    finds: [{ message: 'clear-text', at: 'etcd', severity: 'high' }],
  },
  {
    name: 'an authority does nothing for clear text',
    kind: 'bad',
    files: {
      [file]: etcd({ 'peer-client-cert-auth': 'false', 'listen-peer-urls': 'http://192.0.2.10:2380' }),
    },
    finds: [{ message: 'clear-text', at: '--peer-client-cert-auth=false' }],
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
      'control-plane/etc/etcd.yaml': `listen-peer-urls: https://192.0.2.10:2380
peer-transport-security:
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
      [file]: podOf('etcd', ['--config-file=/etc/etcd.yaml', '--peer-client-cert-auth=true']),
      'control-plane/etc/etcd.yaml': 'name: cp\n',
    },
    finds: [{ message: 'clear-text', at: 'etcd' }],
  },
];
