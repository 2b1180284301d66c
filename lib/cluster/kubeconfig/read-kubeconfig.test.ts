import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostFiles } from '../host-files';
import { readKubeconfig } from './read-kubeconfig';

const HOST = hostFiles(
  new Map(),
  'node',
  new Set(['node/ca.crt', 'node/c.crt', 'node/c.key', 'node/sa.pub']),
  true,
);
const PEM = 'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUIKLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=';
const config = (cluster: string, user: string, rest = 'current-context: x') =>
  `clusters: [{name: c, cluster: {${cluster}}}]\nusers: [{name: u, user: {${user}}}]\ncontexts: [{name: x, context: {cluster: c, user: u}}]\n${rest}\n`;
const read = (text: string) => readKubeconfig(text, '/etc/kubernetes/kubelet.conf', HOST);
const CERT = 'client-certificate: /c.crt, client-key: /c.key';
const HTTPS = 'server: "https://a:6443"';

test.each([
  [
    'a CA and a certificate',
    `${HTTPS}, certificate-authority: /ca.crt`,
    CERT,
    { verify: 'ca', sendsClientCertificate: true },
  ],
  ['no CA', HTTPS, 'token: t', { verify: 'host-roots', hasToken: true, sendsClientCertificate: false }],
  [
    'no verification',
    `${HTTPS}, insecure-skip-tls-verify: yes`,
    CERT,
    { verify: 'none', insecureSkipTLSVerify: true },
  ],
  [
    'clear text',
    'server: "http://a", certificate-authority: /ca.crt',
    `${CERT}, token: t`,
    { verify: 'cleartext', hasCA: false, hasToken: false, sendsClientCertificate: false },
  ],
  [
    'no scheme',
    'server: "a:6443", certificate-authority: /ca.crt',
    CERT,
    { url: 'http://a:6443', scheme: 'http', verify: 'cleartext' },
  ],
  ['an upper-case scheme', 'server: "HTTPS://a:6443"', '', { url: 'https://a:6443', scheme: 'https' }],
  ['a relative CA', `${HTTPS}, certificate-authority: ../../ca.crt`, '', { caFile: '/ca.crt' }],
  ['a name of its own', `${HTTPS}, tls-server-name: kubernetes`, '', { tlsServerName: 'kubernetes' }],
  [
    'a plugin',
    `${HTTPS}, certificate-authority-data: ${PEM}`,
    'exec: {apiVersion: client.authentication.k8s.io/v1beta1, command: x}',
    { exec: true, sendsClientCertificate: true, hasClientCertificate: false },
  ],
  ['a key without certificate', HTTPS, 'client-key: /c.key', { keyFile: '', hasClientKey: false }],
  ['an unknown field', `${HTTPS}, insecure: true`, '', { verify: 'host-roots' }],
  ['a repeated key', `server: "https://first", ${HTTPS}`, '', { url: 'https://a:6443' }],
])('%s', (_, cluster, user, expected) => {
  const { outcome, client } = read(config(cluster, user));
  expect(outcome.errors).toEqual([]);
  expect(client).toMatchObject(expected);
});

test.each([
  ['no current context', config(HTTPS, '', ''), 'kubeconfig-no-context'],
  ['another context', config(HTTPS, '', 'current-context: z'), 'kubeconfig-context'],
  ['no server', config('certificate-authority: /ca.crt', ''), 'server-missing'],
  ['a socket', config('server: "unix:///run/a.sock"', ''), 'server-url'],
  ['no host', config('server: "https://"', ''), 'server-url'],
  ['a certificate without key', config(HTTPS, 'client-certificate: /c.crt'), 'client-key-missing'],
  ['an absent CA', config(`${HTTPS}, certificate-authority: /no.crt`, ''), 'file-missing'],
  [
    'CA twice',
    config(`${HTTPS}, certificate-authority: /ca.crt, certificate-authority-data: ${PEM}`, ''),
    'file-and-data',
  ],
  [
    'CA and no verification',
    config(`${HTTPS}, certificate-authority: /ca.crt, insecure-skip-tls-verify: true`, ''),
    'insecure-with-ca',
  ],
  ['a CA that is a public key', config(`${HTTPS}, certificate-authority: /sa.pub`, ''), 'ca-not-pem'],
  ['data that is no base64', config(`${HTTPS}, certificate-authority-data: "no base64!"`, ''), 'field-type'],
  ['a quoted boolean', config(`${HTTPS}, insecure-skip-tls-verify: "true"`, ''), 'field-type'],
  ['a mapping for a list', 'clusters: {c: {}}\n', 'field-type'],
  ['token and password', config(HTTPS, 'token: t, username: a, password: b'), 'credentials-two'],
  [
    'a plugin of v1 without a mode',
    config(HTTPS, 'exec: {apiVersion: client.authentication.k8s.io/v1, command: x}'),
    'exec-mode',
  ],
  ['an old plugin', config(HTTPS, 'auth-provider: {name: gcp}'), 'auth-provider-gone'],
  ['a proxy without scheme', config(`${HTTPS}, proxy-url: "p:3128"`, ''), 'proxy-url'],
  ['another kind', `kind: Kubeconfig\n${config(HTTPS, '')}`, 'kind-unknown'],
  ['two clusters of one name', 'clusters: [{name: c}, {name: c}]\n', 'name-repeated'],
  ['no YAML', 'a: [', 'yaml-syntax'],
])('%s is refused', (_, text, id) => {
  const { outcome, client } = read(text);
  expect([outcome.starts, outcome.stage, outcome.errors[0]?.id, client]).toEqual([false, 'config', id, null]);
});

test('a refusal points at the value', () => {
  const text = config(`${HTTPS}, certificate-authority: /no.crt`, '');
  const range = read(text).outcome.errors[0]?.range;
  expect(text.slice(range?.start.offset, range?.end.offset)).toBe('/no.crt');
});

test('the fields in force say where they are written', () => {
  const server = read(config(HTTPS, 'token: t')).effective['cluster.server'];
  expect([server?.value, server?.layer, server?.file, server?.range?.start.line]).toEqual([
    'https://a:6443',
    'file',
    'node/etc/kubernetes/kubelet.conf',
    1,
  ]);
});

test('no text throws', () => {
  const piece = fc.constantFrom(
    'clusters:',
    'users: ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    'name: c',
    '\n',
    '  ',
    ', ',
    'server: ',
    'exec: ',
    '__proto__: ',
    ':',
    'null',
    '1',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      expect(read(pieces.join('')).outcome.stage).not.toBe('flags');
    }),
  );
});
