import { apiserver } from '../cases/apiserver';
import { type CertificateLine, certificates } from '../cases/certificates';
import { etcd } from '../cases/etcd';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const PKI = '/etc/kubernetes/pki';
const CA = `${PKI}/etcd/ca.crt`;
const SERVER = `${PKI}/etcd/server.crt`;
const CLIENT = `${PKI}/apiserver-etcd-client.crt`;
const FLAGS = [
  `--etcd-cafile=${CA}`,
  `--etcd-certfile=${CLIENT}`,
  `--etcd-keyfile=${PKI}/apiserver-etcd-client.key`,
];
const given = { [FILE.apiserver]: apiserver(...FLAGS), [FILE.etcd]: etcd() };
const authority: CertificateLine = [CA, 'CN=etcd-ca', 'CN=etcd-ca', 'host: control-plane', 'keyId: "0a"'];
const serving = (issuer: string, ...more: string[]): CertificateLine => [SERVER, 'CN=cp', issuer, ...more];
const client = (issuer: string, ...more: string[]): CertificateLine => [
  CLIENT,
  'CN=kube-apiserver-etcd-client',
  issuer,
  ...more,
];
const server = { message: 'etcd-server-other-ca', at: `--etcd-cafile=${CA}` };
const caller = { message: 'etcd-client-other-ca', at: `--trusted-ca-file=${CA}` };

export const cases: readonly RuleCase[] = [
  {
    name: 'etcd’s certificate comes from the cluster’s authority',
    kind: 'bad',
    files: { ...given, ...certificates(authority, serving('CN=kubernetes'), client('CN=etcd-ca')) },
    finds: [
      {
        ...server,
        data: {
          reason: `etcd’s ${SERVER} was issued by CN=kubernetes, which ${CA} does not hold: the API server breaks the connection off and has no store.`,
        },
      },
    ],
  },
  {
    name: 'the API server’s certificate for etcd comes from the cluster’s authority',
    kind: 'bad',
    files: { ...given, ...certificates(authority, serving('CN=etcd-ca'), client('CN=kubernetes')) },
    finds: [
      {
        ...caller,
        data: {
          reason: `etcd takes only certificates of ${CA}, which does not vouch for the API server’s ${CLIENT}: it breaks the connection off.`,
        },
      },
    ],
  },
  {
    name: 'both come from it',
    kind: 'bad',
    files: { ...given, ...certificates(authority, serving('CN=kubernetes'), client('CN=kubernetes')) },
    finds: [server, caller],
  },
  {
    name: 'an authority of the same name with another key',
    kind: 'bad',
    files: {
      ...given,
      ...certificates(authority, serving('CN=etcd-ca', 'authorityKeyId: "0b"'), client('CN=etcd-ca')),
    },
    finds: [server],
  },
  {
    name: 'all of one authority',
    kind: 'good',
    files: { ...given, ...certificates(authority, serving('CN=etcd-ca'), client('CN=etcd-ca')) },
    finds: [],
  },
  {
    name: 'the very certificate is what the API server trusts',
    kind: 'good',
    files: {
      ...given,
      ...certificates(authority, serving('CN=elsewhere', 'keyId: "0a"'), client('CN=etcd-ca')),
    },
    finds: [],
  },
  {
    name: 'etcd asks for nobody’s certificate',
    kind: 'other',
    files: {
      ...given,
      [FILE.etcd]: etcd({ 'client-cert-auth': null, 'trusted-ca-file': null }),
      ...certificates(authority, client('CN=kubernetes')),
    },
    finds: [],
  },
  {
    name: 'the API server shows nothing',
    kind: 'other',
    files: {
      ...given,
      [FILE.apiserver]: apiserver(`--etcd-cafile=${CA}`),
      ...certificates(authority, client('CN=kubernetes')),
    },
    finds: [],
  },
  {
    name: 'the roots of the host decide',
    kind: 'unknown',
    files: {
      ...given,
      [FILE.apiserver]: apiserver(...FLAGS.slice(1)),
      ...certificates(authority, serving('CN=kubernetes')),
    },
    finds: [],
  },
  {
    name: 'clear text: nobody looks at certificates',
    kind: 'other',
    files: {
      ...given,
      [FILE.apiserver]: apiserver('--etcd-servers=http://127.0.0.1:2379', ...FLAGS),
      ...certificates(authority, serving('CN=kubernetes'), client('CN=kubernetes')),
    },
    finds: [],
  },
  {
    name: 'nothing is known of the authority',
    kind: 'unknown',
    files: { ...given, ...certificates(serving('CN=kubernetes'), client('CN=kubernetes')) },
    finds: [],
  },
  {
    name: 'nothing is known of the certificates',
    kind: 'unknown',
    files: { ...given, ...certificates(authority) },
    finds: [],
  },
  {
    name: 'no etcd among the files',
    kind: 'unknown',
    files: { [FILE.apiserver]: apiserver(...FLAGS), ...certificates(authority, client('CN=kubernetes')) },
    finds: [],
  },
  {
    name: 'no API server among the files',
    kind: 'unknown',
    files: { [FILE.etcd]: etcd(), ...certificates(authority, serving('CN=kubernetes')) },
    finds: [],
  },
  {
    name: 'etcd’s configuration file is not given',
    kind: 'unknown',
    files: {
      ...given,
      [FILE.etcd]: etcd({}, ['--config-file=/etc/etcd.yaml']),
      ...certificates(authority, serving('CN=kubernetes')),
    },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...given, ...certificates(authority, serving('CN=kubernetes'), client('CN=etcd-ca')) },
    finds: [server],
  },
  {
    name: 'an inventory that does not parse',
    kind: 'unparseable',
    files: { ...given, [FILE.pki]: 'certificates: [' },
    finds: [],
  },
];
