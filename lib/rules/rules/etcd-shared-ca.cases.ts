import { apiserver } from '../cases/apiserver';
import { etcd } from '../cases/etcd';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const CA = '/etc/kubernetes/pki/ca.crt';
const OWN = '/etc/kubernetes/pki/etcd/ca.crt';
const server = apiserver(`--client-ca-file=${CA}`);
const shared = (path: string) => [
  { message: 'shared', at: `--trusted-ca-file=${path}`, data: { etcd: path } },
];
const pki = (...entries: readonly string[]) =>
  `kind: CertificateInventory\ncertificates:\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

export const cases: readonly RuleCase[] = [
  {
    name: 'one file for both',
    kind: 'bad',
    files: { [FILE.apiserver]: server, [FILE.etcd]: etcd({ 'trusted-ca-file': CA }) },
    finds: shared(CA),
  },
  {
    name: 'an authority of its own',
    kind: 'good',
    files: { [FILE.apiserver]: server, [FILE.etcd]: etcd() },
    finds: [],
  },
  {
    name: 'two files with one certificate',
    kind: 'bad',
    files: {
      [FILE.apiserver]: server,
      [FILE.etcd]: etcd(),
      [FILE.pki]: pki(
        `{path: ${CA}, subject: CN=kubernetes, issuer: CN=kubernetes, keyId: "01:02"}`,
        `{path: ${OWN}, subject: CN=kubernetes, issuer: CN=kubernetes, keyId: "0102"}`,
      ),
    },
    finds: shared(OWN),
  },
  {
    name: 'two files with the same name and other keys',
    kind: 'good',
    files: {
      [FILE.apiserver]: server,
      [FILE.etcd]: etcd(),
      [FILE.pki]: pki(
        `{path: ${CA}, subject: CN=kubernetes, issuer: CN=kubernetes, keyId: "01"}`,
        `{path: ${OWN}, subject: CN=kubernetes, issuer: CN=kubernetes, keyId: "02"}`,
      ),
    },
    finds: [],
  },
  {
    name: 'two files with other names',
    kind: 'good',
    files: {
      [FILE.apiserver]: server,
      [FILE.etcd]: etcd(),
      [FILE.pki]: pki(
        `{path: ${CA}, subject: CN=kubernetes, issuer: CN=kubernetes}`,
        `{path: ${OWN}, subject: CN=etcd-ca, issuer: CN=etcd-ca}`,
      ),
    },
    finds: [],
  },
  {
    name: 'two files with one name and keys that nobody knows',
    kind: 'bad',
    files: {
      [FILE.apiserver]: server,
      [FILE.etcd]: etcd(),
      [FILE.pki]: pki(
        `{path: ${CA}, subject: CN=kubernetes, issuer: CN=kubernetes, keyId: "01"}`,
        `{path: ${OWN}, subject: CN=kubernetes, issuer: CN=kubernetes}`,
      ),
    },
    finds: shared(OWN),
  },
  {
    name: 'only names on a list are let in',
    kind: 'good',
    files: {
      [FILE.apiserver]: server,
      [FILE.etcd]: etcd({ 'trusted-ca-file': CA }, ['--client-cert-allowed-hostname=apiserver']),
    },
    finds: [],
  },
  {
    name: 'no client authority at the API server',
    kind: 'other',
    files: { [FILE.apiserver]: apiserver(), [FILE.etcd]: etcd({ 'trusted-ca-file': CA }) },
    finds: [],
  },
  {
    name: 'clear text: etcd looks at no certificate',
    kind: 'other',
    files: {
      [FILE.apiserver]: server,
      [FILE.etcd]: etcd({ 'trusted-ca-file': CA, 'listen-client-urls': 'http://127.0.0.1:2379' }),
    },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [FILE.apiserver]: server, [FILE.etcd]: etcd({ 'trusted-ca-file': CA }) },
    finds: shared(CA),
  },
  {
    name: 'no API server among the files',
    kind: 'unknown',
    files: { [FILE.etcd]: etcd({ 'trusted-ca-file': CA }) },
    finds: [],
  },
  ...notJudged(FILE.etcd, 'etcd'),
];
