import { FILE } from '../cases/file';
import {
  BY_TCP,
  bySocket,
  byTcp,
  egressSelector,
  konnectivityServer,
  SOCKET,
  tunnelledApiserver,
} from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const tunnel = (egress: string, server: string) => ({
  [FILE.apiserver]: tunnelledApiserver(),
  [FILE.egress]: egressSelector(egress),
  [FILE.konnectivityServer]: server,
});
const pki = (...entries: readonly string[]) => ({
  [FILE.pki]: `kind: CertificateInventory\ncertificates:\n${entries.map((entry) => `- ${entry}\n`).join('')}`,
});
const CA = '{path: /etc/kubernetes/pki/ca.crt, subject: CN=kubernetes, issuer: CN=kubernetes}';
const serving = (issuer: string, san: string) =>
  `{path: /etc/kubernetes/pki/konnectivity-server.crt, subject: CN=konnectivity, issuer: CN=${issuer}, sans: [${san}]}`;
const client = (issuer: string) =>
  `{path: /etc/kubernetes/pki/konnectivity-client.crt, subject: CN=apiserver, issuer: CN=${issuer}}`;
const tcp = tunnel(byTcp(), konnectivityServer(BY_TCP));

export const cases: readonly RuleCase[] = [
  {
    name: 'GRPC through one socket',
    kind: 'good',
    files: tunnel(bySocket(), konnectivityServer()),
    finds: [],
  },
  { name: 'HTTPConnect to one port', kind: 'good', files: tcp, finds: [] },
  {
    name: 'HTTPConnect to a server that speaks gRPC',
    kind: 'bad',
    files: tunnel(bySocket('cluster', SOCKET, 'HTTPConnect'), konnectivityServer()),
    finds: [
      {
        message: 'tunnel-mode-mismatch',
        at: '--mode=grpc',
        data: {
          reason: 'The API server speaks HTTPConnect to the konnectivity server, which expects GRPC.',
        },
      },
    ],
  },
  {
    name: 'GRPC to a server that speaks http-connect',
    kind: 'bad',
    files: tunnel(bySocket(), konnectivityServer({ mode: 'http-connect' })),
    finds: [{ message: 'tunnel-mode-mismatch', at: '--mode=http-connect' }],
  },
  {
    name: 'the mode is not set: gRPC',
    kind: 'bad',
    files: tunnel(bySocket('cluster', SOCKET, 'HTTPConnect'), konnectivityServer({ mode: null })),
    finds: [{ message: 'tunnel-mode-mismatch', at: 'proxy-server' }],
  },
  {
    name: 'a socket here, a port there',
    kind: 'bad',
    files: tunnel(bySocket('cluster', SOCKET, 'HTTPConnect'), konnectivityServer(BY_TCP)),
    finds: [{ message: 'tunnel-front-mismatch', at: 'proxy-server' }],
  },
  {
    name: 'a port here, a socket there',
    kind: 'bad',
    files: tunnel(byTcp(), konnectivityServer({ mode: 'http-connect' })),
    finds: [{ message: 'tunnel-front-mismatch', at: `--uds-name=${SOCKET}` }],
  },
  {
    name: 'another port',
    kind: 'bad',
    files: tunnel(byTcp('cluster', 'https://192.0.2.10:8090'), konnectivityServer(BY_TCP)),
    finds: [
      {
        message: 'tunnel-front-mismatch',
        at: '--server-port=8131',
        data: {
          reason: 'The API server connects to port 8090, and the konnectivity server listens on 8131.',
        },
      },
    ],
  },
  {
    name: 'no port in the address: 443',
    kind: 'bad',
    files: tunnel(byTcp('cluster', 'https://192.0.2.10'), konnectivityServer(BY_TCP)),
    finds: [{ message: 'tunnel-front-mismatch', at: '--server-port=8131' }],
  },
  {
    name: 'a port and a path in the address',
    kind: 'good',
    files: tunnel(byTcp('cluster', 'https://192.0.2.10:8131/'), konnectivityServer(BY_TCP)),
    finds: [],
  },
  {
    name: 'another socket in the same folder',
    kind: 'bad',
    files: tunnel(bySocket(), konnectivityServer({ 'uds-name': SOCKET.replace('.socket', '.sock') })),
    finds: [{ message: 'tunnel-socket-mismatch', at: `--uds-name=${SOCKET.replace('.socket', '.sock')}` }],
  },
  {
    name: 'the same path, another folder of the host behind it',
    kind: 'bad',
    files: tunnel(bySocket(), konnectivityServer({}, '/run/konnectivity')),
    finds: [{ message: 'tunnel-socket-mismatch', at: `--uds-name=${SOCKET}` }],
  },
  {
    name: 'the server’s certificate is of another authority',
    kind: 'bad',
    files: { ...tcp, ...pki(CA, serving('other', '192.0.2.10')) },
    finds: [
      { message: 'tunnel-front-other-ca', at: '--server-cert=/etc/kubernetes/pki/konnectivity-server.crt' },
    ],
  },
  {
    name: 'the server’s certificate is for another name',
    kind: 'bad',
    files: { ...tcp, ...pki(CA, serving('kubernetes', 'konnectivity.example')) },
    finds: [
      { message: 'tunnel-front-other-name', at: '--server-cert=/etc/kubernetes/pki/konnectivity-server.crt' },
    ],
  },
  {
    name: 'the API server’s certificate is of another authority',
    kind: 'bad',
    files: { ...tcp, ...pki(CA, client('other')) },
    finds: [{ message: 'tunnel-front-client-other-ca', at: '--server-ca-cert=/etc/kubernetes/pki/ca.crt' }],
  },
  {
    name: 'certificates that fit',
    kind: 'good',
    files: { ...tcp, ...pki(CA, serving('kubernetes', '192.0.2.10'), client('kubernetes')) },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: tunnel(bySocket(), konnectivityServer({ mode: 'http-connect' })),
    finds: [{ message: 'tunnel-mode-mismatch', at: '--mode=http-connect' }],
  },
  {
    name: 'a konnectivity server that does not parse',
    kind: 'unparseable',
    files: tunnel(bySocket(), 'apiVersion: v1\nkind: Pod\nspec: {containers: [{name: proxy-server'),
    finds: [],
  },
  {
    name: 'the egress selector is not given',
    kind: 'unknown',
    files: { [FILE.apiserver]: tunnelledApiserver(), [FILE.konnectivityServer]: konnectivityServer() },
    finds: [],
  },
];
