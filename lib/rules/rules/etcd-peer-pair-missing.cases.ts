import { etcd, etcdWords } from '../cases/etcd';
import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.etcd;
const CERT = '--peer-cert-file=/etc/kubernetes/pki/etcd/peer.crt';
const KEY = '--peer-key-file=/etc/kubernetes/pki/etcd/peer.key';
const half = (given: string, missing: string, at: string) => [
  { message: 'half', at, data: { given, missing } },
];
const absent = [{ message: 'absent', at: 'etcd' }];

export const cases: readonly RuleCase[] = [
  {
    name: 'neither of the two',
    kind: 'absent',
    files: { [file]: etcd({ 'peer-cert-file': null, 'peer-key-file': null }) },
    finds: absent,
  },
  { name: 'no flags at all', kind: 'absent', files: { [file]: podOf('etcd', []) }, finds: absent },
  ...flagRows({
    file,
    program: 'etcd',
    good: CERT,
    bad: '--peer-cert-file=',
    message: 'half',
    rest: etcdWords({ 'peer-cert-file': null }),
  }).map((one) => ({
    ...one,
    finds: one.finds.map(({ message }) => ({
      message,
      at: one.name === 'in brackets' ? JSON.stringify(KEY) : KEY,
    })),
  })),
  {
    name: 'a certificate without its key',
    kind: 'bad',
    files: { [file]: etcd({ 'peer-key-file': null }) },
    finds: half('--peer-cert-file', '--peer-key-file', CERT),
  },
  {
    name: 'a key without its certificate',
    kind: 'bad',
    files: { [file]: etcd({ 'peer-cert-file': null }) },
    finds: half('--peer-key-file', '--peer-cert-file', KEY),
  },
  {
    name: 'a certificate made at start is another matter',
    kind: 'other',
    files: { [file]: etcd({ 'peer-cert-file': null, 'peer-key-file': null }, ['--peer-auto-tls']) },
    finds: [],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: { [file]: podOf('etcd', ['--config-file=/etc/etcd.yaml']) },
    finds: [],
  },
];
