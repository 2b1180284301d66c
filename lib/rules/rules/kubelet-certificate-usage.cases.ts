import { apiserver } from '../cases/apiserver';
import { certificates } from '../cases/certificates';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const CERT = '/var/lib/kubelet/pki/server.crt';
const CLIENT = '/etc/kubernetes/pki/apiserver-kubelet-client.crt';
const FLAG = `--kubelet-client-certificate=${CLIENT}`;
const PAIR = `tlsCertFile: ${CERT}\ntlsPrivateKeyFile: /var/lib/kubelet/pki/server.key\n`;
const given = {
  [FILE.apiserver]: apiserver(FLAG, '--kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key'),
  ...kubelet([], PAIR),
};
const pki = (serving: string, client: string) =>
  certificates(
    [CERT, 'CN=system:node:a', 'CN=kubernetes', 'host: node', `usages: [${serving}]`],
    [
      CLIENT,
      'CN=kube-apiserver-kubelet-client',
      'CN=kubernetes',
      'host: control-plane',
      `usages: [${client}]`,
    ],
  );
const noServer = [{ message: 'serving', at: CERT, data: { certificate: CERT, usages: 'clientAuth' } }];
const noClient = [
  { message: 'client', at: FLAG, data: { certificate: CLIENT, usages: 'serverAuth, codeSigning' } },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'a client’s certificate is served',
    kind: 'bad',
    files: { ...given, ...pki('clientAuth', 'clientAuth') },
    finds: noServer,
  },
  {
    name: 'a server’s certificate is shown',
    kind: 'bad',
    files: { ...given, ...pki('serverAuth', 'serverAuth, codeSigning') },
    finds: noClient,
  },
  {
    name: 'both are wrong',
    kind: 'bad',
    files: { ...given, ...pki('clientAuth', 'serverAuth, codeSigning') },
    finds: [...noServer, ...noClient],
  },
  {
    name: 'each for its own',
    kind: 'good',
    files: { ...given, ...pki('serverAuth', 'clientAuth') },
    finds: [],
  },
  {
    name: 'no usages at all are good for everything',
    kind: 'good',
    files: { ...given, ...pki('', '') },
    finds: [],
  },
  { name: 'any usage', kind: 'good', files: { ...given, ...pki('any', 'any') }, finds: [] },
  {
    name: 'the kubelet asks for a certificate and leaves the file alone',
    kind: 'other',
    files: {
      ...given,
      ...kubelet([], `${PAIR}serverTLSBootstrap: true\n`),
      ...pki('clientAuth', 'clientAuth'),
    },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...given, ...pki('clientAuth', 'clientAuth') },
    finds: noServer,
  },
  {
    name: 'an inventory that does not parse',
    kind: 'unparseable',
    files: { ...given, [FILE.pki]: 'certificates: [' },
    finds: [],
  },
  { name: 'nothing is known of the certificates', kind: 'unknown', files: given, finds: [] },
  {
    name: 'neither component among the files',
    kind: 'unknown',
    files: pki('clientAuth', 'serverAuth'),
    finds: [],
  },
];
