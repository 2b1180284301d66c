import { apiserver, apiserverArgs } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const CERT = '--tls-cert-file=/etc/kubernetes/pki/apiserver.crt';
const KEY = '--tls-private-key-file=/etc/kubernetes/pki/apiserver.key';

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: CERT,
    bad: '--tls-cert-file=',
    rest: [KEY],
    finds: { message: 'half', data: { given: 'tls-private-key-file', other: 'tls-cert-file' } },
    absent: { message: 'half' },
  }).map((row) => ({
    ...row,
    finds: row.finds.map((find) => ({
      ...find,
      at: row.name.includes('brackets') ? JSON.stringify(KEY) : KEY,
    })),
  })),
  {
    name: 'neither is set',
    kind: 'absent',
    files: { [FILE.apiserver]: apiserver() },
    finds: [{ message: 'absent', at: 'kube-apiserver' }],
  },
  {
    name: 'both set to nothing',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--tls-cert-file=', '--tls-private-key-file=') },
    finds: [{ message: 'absent', at: '--tls-cert-file=' }],
  },
  {
    name: 'the certificate without the key',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(CERT) },
    finds: [{ message: 'half', at: CERT, data: { given: 'tls-cert-file', other: 'tls-private-key-file' } }],
  },
  {
    name: 'a certificate for one server name does not replace the pair',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--tls-sni-cert-key=/pki/sni.crt,/pki/sni.key') },
    finds: [{ message: 'absent', at: 'kube-apiserver' }],
  },
  {
    name: 'one in command, one in args',
    kind: 'args',
    files: {
      [FILE.apiserver]: apiserverArgs(CERT, '--tls-private-key-file', '/etc/kubernetes/pki/apiserver.key'),
    },
    finds: [],
  },
];
