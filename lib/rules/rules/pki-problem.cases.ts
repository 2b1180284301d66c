import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const inventory = (...entries: readonly string[]) => ({
  [FILE.pki]: `kind: CertificateInventory\ncertificates:\n${entries.map((entry) => `- ${entry}\n`).join('')}`,
});

export const cases: readonly RuleCase[] = [
  {
    name: 'a path that is not absolute',
    kind: 'bad',
    files: inventory('{path: ca.crt, subject: CN=kubernetes, issuer: CN=kubernetes}'),
    finds: [
      {
        message: 'problem',
        at: 'ca.crt',
        data: { reason: 'path must be the absolute path of the file on its host.' },
        severity: 'low',
      },
    ],
  },
  {
    name: 'a field and a host that nobody knows',
    kind: 'bad',
    files: inventory('{path: /ca.crt, host: master, subject: CN=a, issuer: CN=a, serial: 1}'),
    finds: [
      { message: 'problem', at: '1' },
      { message: 'problem', at: 'master' },
    ],
  },
  {
    name: 'a damaged PEM file',
    kind: 'bad',
    files: {
      'control-plane/etc/kubernetes/pki/ca.crt':
        '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    },
    finds: [{ message: 'problem', at: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }],
  },
  {
    name: 'an inventory that can be read',
    kind: 'good',
    files: inventory('{path: /etc/kubernetes/pki/ca.crt, subject: CN=kubernetes, issuer: CN=kubernetes}'),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: inventory('{path: ca.crt, subject: CN=kubernetes, issuer: CN=kubernetes}'),
    finds: [{ message: 'problem', at: 'ca.crt' }],
  },
  {
    name: 'an inventory that does not parse',
    kind: 'unparseable',
    files: { [FILE.pki]: 'certificates: [' },
    finds: [],
  },
  { name: 'no certificates among the files', kind: 'unknown', files: {}, finds: [] },
];
