import { apiserver } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const CERT = '--proxy-client-cert-file=/etc/kubernetes/pki/front-proxy-client.crt';
const KEY = '--proxy-client-key-file=/etc/kubernetes/pki/front-proxy-client.key';
const CA = '--requestheader-client-ca-file=/etc/kubernetes/pki/front-proxy-ca.crt';
const NAMES = '--requestheader-allowed-names=front-proxy-client';

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: CERT,
    bad: '--proxy-client-cert-file=',
    rest: [KEY, CA],
    finds: { message: 'pair', data: { missing: '--proxy-client-cert-file' } },
    absent: { message: 'pair' },
  }).map((row) => ({
    ...row,
    finds: row.finds.map((find) => ({
      ...find,
      at: row.name.includes('brackets') ? JSON.stringify(KEY) : KEY,
    })),
  })),
  {
    name: 'nothing set: there is no front proxy',
    kind: 'absent',
    files: { [FILE.apiserver]: apiserver() },
    finds: [],
  },
  {
    name: 'an authority without a pair',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(CA, NAMES) },
    finds: [
      { message: 'pair', at: CA, data: { missing: '--proxy-client-cert-file, --proxy-client-key-file' } },
    ],
  },
  {
    name: 'a certificate without its key',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(CERT, CA, NAMES) },
    finds: [{ message: 'pair', at: CERT, data: { missing: '--proxy-client-key-file' } }],
  },
  {
    name: 'a pair without an authority',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(CERT, KEY) },
    finds: [{ message: 'authority', at: CERT, data: {} }],
  },
];
