import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.apiserver;
const CERT = '--etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt';
const KEY = '--etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key';
const HTTP = '--etcd-servers=http://127.0.0.1:2379';
const half = (given: string, missing: string, at: string) => [
  { message: 'half', at, data: { given, missing } },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'neither of the two',
    kind: 'absent',
    files: { [file]: apiserver() },
    finds: [{ message: 'absent', at: 'kube-apiserver' }],
  },
  ...flagRows({
    file,
    program: 'kube-apiserver',
    good: CERT,
    bad: '--etcd-certfile=',
    message: 'half',
    rest: ['--etcd-servers=https://127.0.0.1:2379', KEY],
  })
    .map((one) => ({ ...one, finds: one.finds.map(({ message }) => ({ message, at: KEY })) }))
    .map((one) =>
      one.name === 'in brackets'
        ? { ...one, finds: half('--etcd-keyfile', '--etcd-certfile', JSON.stringify(KEY)) }
        : one,
    ),
  {
    name: 'a certificate without its key',
    kind: 'bad',
    files: { [file]: apiserver(CERT) },
    finds: half('--etcd-certfile', '--etcd-keyfile', CERT),
  },
  {
    name: 'a key without its certificate',
    kind: 'bad',
    files: { [file]: apiserver(KEY) },
    finds: half('--etcd-keyfile', '--etcd-certfile', KEY),
  },
  {
    name: 'no server named yet',
    kind: 'absent',
    files: { [file]: podOf('kube-apiserver', ['--profiling=false']) },
    finds: [{ message: 'absent', at: 'kube-apiserver' }],
  },
  {
    name: 'clear text, where no certificate is shown anyway',
    kind: 'other',
    files: { [file]: apiserver(HTTP) },
    finds: [],
  },
  {
    name: 'half a pair is refused even with clear text',
    kind: 'bad',
    files: { [file]: apiserver(HTTP, CERT) },
    finds: half('--etcd-certfile', '--etcd-keyfile', CERT),
  },
  {
    name: 'a socket of the host',
    kind: 'good',
    files: { [file]: apiserver('--etcd-servers=unix:///run/etcd.sock') },
    finds: [],
  },
];
