import { apiserver } from '../cases/apiserver';
import { certificates } from '../cases/certificates';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const CA = '/etc/kubernetes/pki/ca.crt';
const CERT = '/var/lib/kubelet/pki/server.crt';
const PAIR = `tlsCertFile: ${CERT}\ntlsPrivateKeyFile: /var/lib/kubelet/pki/server.key\n`;
const given = {
  [FILE.apiserver]: apiserver(`--kubelet-certificate-authority=${CA}`),
  ...kubelet([], PAIR),
};
const authority = [CA, 'CN=kubernetes', 'CN=kubernetes', 'host: control-plane', 'keyId: "0a"'] as const;
const serving = (issuer: string, ...more: string[]) =>
  [CERT, 'O=system:nodes,CN=system:node:a', issuer, 'host: node', ...more] as const;
const other = [{ message: 'other', at: CERT, data: { certificate: CERT, issuer: 'CN=node-ca', ca: CA } }];

export const cases: readonly RuleCase[] = [
  {
    name: 'issued by another authority',
    kind: 'bad',
    files: { ...given, ...certificates(authority, serving('CN=node-ca')) },
    finds: other,
  },
  {
    name: 'issued by that authority',
    kind: 'good',
    files: { ...given, ...certificates(authority, serving('CN=kubernetes')) },
    finds: [],
  },
  {
    name: 'an authority of the same name with another key',
    kind: 'bad',
    files: { ...given, ...certificates(authority, serving('CN=kubernetes', 'authorityKeyId: "0b"')) },
    finds: [{ message: 'other', at: CERT, data: { certificate: CERT, issuer: 'CN=kubernetes', ca: CA } }],
  },
  {
    name: 'the very certificate is among the authorities',
    kind: 'good',
    files: { ...given, ...certificates(authority, serving('CN=node-ca', 'keyId: "0a"')) },
    finds: [],
  },
  {
    name: 'nothing is known of the authority',
    kind: 'unknown',
    files: { ...given, ...certificates(serving('CN=node-ca')) },
    finds: [],
  },
  {
    name: 'nothing is known of the certificate',
    kind: 'unknown',
    files: { ...given, ...certificates(authority) },
    finds: [],
  },
  {
    name: 'an API server that verifies nothing',
    kind: 'other',
    files: {
      [FILE.apiserver]: apiserver(),
      ...kubelet([], PAIR),
      ...certificates(authority, serving('CN=node-ca')),
    },
    finds: [],
  },
  {
    name: 'a certificate by request makes the file idle',
    kind: 'other',
    files: {
      ...given,
      ...kubelet([], `${PAIR}serverTLSBootstrap: true\n`),
      ...certificates(authority, serving('CN=node-ca')),
    },
    finds: [],
  },
  {
    name: 'the pair comes by flag',
    kind: 'bad',
    files: {
      ...given,
      ...kubelet([`--tls-cert-file=${CERT}`, '--tls-private-key-file=/k']),
      ...certificates(authority, serving('CN=node-ca')),
    },
    finds: [{ message: 'other', at: `--tls-cert-file=${CERT}` }],
  },
  {
    name: 'no kubelet among the files',
    kind: 'unknown',
    files: { [FILE.apiserver]: apiserver(), ...certificates(authority) },
    finds: [],
  },
  {
    name: 'no API server among the files',
    kind: 'unknown',
    files: { ...kubelet([], PAIR), ...certificates(authority, serving('CN=node-ca')) },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...given, ...certificates(authority, serving('CN=node-ca')) },
    finds: other,
  },
  {
    name: 'an inventory that does not parse',
    kind: 'unparseable',
    files: { ...given, [FILE.pki]: 'certificates: [' },
    finds: [],
  },
];
