import { expect, test } from 'vitest';
import { computeKonnectivityServer } from './compute-konnectivity-server';
import { hostFiles } from './host-files';
import { parseCluster } from './parse-cluster';

const PKI = ['ca.crt', 'konnectivity-server.crt', 'konnectivity-server.key', 'sa.pub'];
const BASE = {
  'uds-name': '/run/k/k.sock',
  'server-port': '0',
  'cluster-cert': '/pki/konnectivity-server.crt',
  'cluster-key': '/pki/konnectivity-server.key',
};
const TOKEN = {
  'agent-namespace': 'kube-system',
  'agent-service-account': 'konnectivity-agent',
  'authentication-audience': 'system:konnectivity-server',
  kubeconfig: '/k.conf',
};
const TCP = { 'uds-name': null, 'server-port': '8090' };
const SERVING = {
  'server-ca-cert': '/pki/ca.crt',
  'server-cert': '/pki/konnectivity-server.crt',
  'server-key': '/pki/konnectivity-server.key',
};

/** The report of a static Pod with the base flags changed; null takes one away. */
function report(change: Readonly<Record<string, string | null>>, extra: readonly string[] = []) {
  const flags = Object.entries({ ...BASE, ...change }).flatMap(([name, value]) =>
    value === null ? [] : [`--${name}=${value}`],
  );
  const words = ['/proxy-server', ...flags, ...extra].map((word) => `    - ${JSON.stringify(word)}\n`);
  const file = 'control-plane/etc/kubernetes/manifests/k.yaml';
  const cluster = parseCluster({
    files: {
      [file]: `apiVersion: v1\nkind: Pod\nmetadata: {name: k}\nspec:\n  containers:\n  - name: k\n    command:\n${words.join('')}`,
      'control-plane/k.conf':
        'current-context: c\nclusters: [{name: k, cluster: {server: "https://192.0.2.1:6443"}}]\nusers: [{name: u, user: {token: t}}]\ncontexts: [{name: c, context: {cluster: k, user: u}}]\n',
      'control-plane/empty.conf': 'kind: Config\n',
    },
    present: PKI.map((name) => `control-plane/pki/${name}`),
    complete: true,
  });
  const source = cluster.components[0];
  if (source === undefined) throw new Error('no component');
  return computeKonnectivityServer(source, hostFiles(cluster.files, 'control-plane', cluster.present, true));
}

test.each([
  ['a socket, agents unproven', {}, 'uds', 'none'],
  ['agents by certificate', { 'cluster-ca-cert': '/pki/ca.crt' }, 'uds', 'mtls'],
  ['agents by token', TOKEN, 'uds', 'token'],
  ['a TCP front end with mutual TLS', { ...TCP, ...SERVING }, 'tcp-mtls', 'none'],
  ['a plain http-connect mode', { mode: 'http-connect' }, 'uds', 'none'],
])('%s starts', (_, change, frontend, agentAuthentication) => {
  const { outcome, derived } = report(change);
  expect(outcome.errors).toEqual([]);
  expect(derived).toEqual({ positionalIgnored: [], frontend, agentAuthentication });
});

test.each([
  ['an underscore in a name', { uds_name: '/x' }, 'flags', 'flag-unknown'],
  ['no unit', { 'keepalive-time': '5' }, 'flags', 'flag-value'],
  ['the API server’s spelling of the mode', { mode: 'GRPC' }, 'validation', 'konnectivity-mode'],
  ['the default port beside a socket', { 'server-port': null }, 'validation', 'konnectivity-uds-port'],
  ['TLS beside a socket', { 'server-ca-cert': '/pki/ca.crt' }, 'validation', 'konnectivity-uds-tls'],
  ['TCP without a client CA', TCP, 'validation', 'konnectivity-tcp-ca'],
  ['a privileged port', { 'agent-port': '443' }, 'validation', 'konnectivity-port'],
  ['an ephemeral port', { 'health-port': '49152' }, 'validation', 'konnectivity-port'],
  ['a certificate alone', { 'cluster-key': null }, 'validation', 'key-pair'],
  ['a missing file', { 'cluster-ca-cert': '/pki/no.crt' }, 'validation', 'file-missing'],
  ['half a token set-up', { 'agent-namespace': 'x' }, 'validation', 'konnectivity-token-part'],
  [
    'token and certificate',
    { ...TOKEN, 'cluster-ca-cert': '/pki/ca.crt' },
    'validation',
    'konnectivity-agents-twice',
  ],
  ['a weak suite', { 'cipher-suites': 'TLS_RSA_WITH_AES_256_GCM_SHA384' }, 'validation', 'tls-cipher'],
  ['an unknown strategy', { 'proxy-strategies': 'destHost,foo' }, 'validation', 'konnectivity-strategy'],
  ['tokens without a kubeconfig', { ...TOKEN, kubeconfig: null }, 'config', 'kubeconfig-missing'],
  ['a kubeconfig without a context', { ...TOKEN, kubeconfig: '/empty.conf' }, 'config', 'kubeconfig-empty'],
  ['no certificate towards agents', { 'cluster-cert': null, 'cluster-key': null }, 'config', 'key-pair'],
  ['a public key for a private one', { 'cluster-key': '/pki/sa.pub' }, 'config', 'pem-missing'],
  [
    'a CA’s certificate with a server’s key',
    { 'cluster-cert': '/pki/ca.crt' },
    'config',
    'key-pair-mismatch',
  ],
])('%s is refused', (_, change, stage, id) => {
  const { outcome } = report(change);
  expect([outcome.stage, outcome.errors[0]?.id]).toEqual([stage, id]);
  expect(outcome.errors[0]?.file).not.toBeNull();
});

test('a word that belongs to no flag is ignored', () => {
  const { outcome, derived } = report({}, ['extra']);
  expect(outcome.starts).toBe(true);
  expect(derived.positionalIgnored).toEqual(['extra']);
});

test('a refusal inside a shell’s script points at the word', () => {
  const file = 'control-plane/etc/kubernetes/manifests/k.yaml';
  const text = `apiVersion: v1
kind: Pod
spec:
  containers:
  - name: k
    command:
    - /bin/sh
    - -c
    - |
      exec /proxy-server \\
        --uds-name=/run/k.sock \\
        --mode=GRPC >>/var/log/k.log
`;
  const cluster = parseCluster({ files: { [file]: text }, present: [], complete: true });
  const source = cluster.components[0];
  if (source === undefined) throw new Error('no component');
  const host = hostFiles(cluster.files, 'control-plane', cluster.present, true);
  const [error] = computeKonnectivityServer(source, host).outcome.errors;
  expect(error?.id).toBe('konnectivity-mode');
  expect(text.slice(error?.range?.start.offset, error?.range?.end.offset)).toBe('--mode=GRPC');
  expect(error?.range?.start).toMatchObject({ line: 12, column: 9 });
});
