import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCluster } from './parse-cluster';
import { issuedBy, readPki } from './pki';
import { readCertificate } from './pki/read-certificate';
import { readPemCertificates } from './pki/read-pem-certificates';

// Made with openssl for this test: a CA, a serving and a client certificate that it signed.
const CA = `-----BEGIN CERTIFICATE-----
MIIBhTCCASugAwIBAgIUFp3ERtEKVPBNYmgF6fUy7B+DRhIwCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKa3ViZXJuZXRlczAeFw0yNjExMjQxMzIzNTRaFw0zNjExMjEx
MzIzNTRaMBUxEzARBgNVBAMMCmt1YmVybmV0ZXMwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATK5JGnmsg0WcmAcE/dRgzXQZjMrEpc6EcK5/1eXiCEZeK8N9t3gY6E
Qf8IeGYVb5BbnVak/rMrnU4iHMXJZjJ3o1kwVzAPBgNVHRMBAf8EBTADAQH/MA4G
A1UdDwEB/wQEAwICpDAdBgNVHQ4EFgQUkMleaExdZnxrwkIBhrYT5ieUfpwwFQYD
VR0RBA4wDIIKa3ViZXJuZXRlczAKBggqhkjOPQQDAgNIADBFAiAr6RI1av23XYwK
e2bjc4+Q5acwUeoF0k7gq3+jpr7j8QIhAI93iLumHLBrO6kkZgIVemj8Rswb4QVI
BZ6cbNOWS4ap
-----END CERTIFICATE-----`;
const SERVER = `-----BEGIN CERTIFICATE-----
MIICBzCCAa2gAwIBAgIUHkZ52xW82m9g7te95L4G9wLHxcMwCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKa3ViZXJuZXRlczAeFw0yNjExMjQxMzIzNTRaFw0yNzExMjQx
MzIzNTRaMDQxFTATBgNVBAoMDHN5c3RlbTpub2RlczEbMBkGA1UEAwwSc3lzdGVt
Om5vZGU6bm9kZS0xMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQzodVVtpAXIs
DxCi+mTNYCDxg4QMXt9umELzsgL1lvB9ZBk1arko7C5759FwLccacjYGywBizAU9
1kvNs8CkJKOBuzCBuDAMBgNVHRMBAf8EAjAAMA4GA1UdDwEB/wQEAwIFoDAdBgNV
HSUEFjAUBggrBgEFBQcDAQYIKwYBBQUHAwIwHwYDVR0jBBgwFoAUkMleaExdZnxr
wkIBhrYT5ieUfpwwOQYDVR0RBDIwMIIGbm9kZS0xgg5ub2RlLTEuZXhhbXBsZYcE
wAACCocQIAENuAAAAAAAAAAAAAAAATAdBgNVHQ4EFgQUGZG6w7tAmZbOhU20WDd9
HNQgLogwCgYIKoZIzj0EAwIDSAAwRQIgQDMZ69uLpCnntKBaronox3lP9VGt9zhH
JHtubaFbmd0CIQCWRoXWqxiBz+pS8qTzVAryNz1l0R//TZKXvyNlmw2mTw==
-----END CERTIFICATE-----`;
const CLIENT = `-----BEGIN CERTIFICATE-----
MIIBzTCCAXOgAwIBAgIUHkZ52xW82m9g7te95L4G9wLHxcQwCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKa3ViZXJuZXRlczAgFw0yNjExMjQxMzIzNTRaGA8yMDgxMDgy
NzEzMjM1NFowTzEXMBUGA1UECgwOc3lzdGVtOm1hc3RlcnMxHzAdBgNVBAoMFmt1
YmVhZG06Y2x1c3Rlci1hZG1pbnMxEzARBgNVBAMMClpvw6sgYWRtaW4wWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAATYydpb2xRLpv8+mnbrh4yPv/t6ZN4T5qH+Svdy
4ywTXZaDjp2wulRfiVp9HzUXbsyGxYHZhqOcM+jhUAImLhToo2UwYzAMBgNVHRMB
Af8EAjAAMBMGA1UdJQQMMAoGCCsGAQUFBwMCMB8GA1UdIwQYMBaAFJDJXmhMXWZ8
a8JCAYa2E+YnlH6cMB0GA1UdDgQWBBTUOer3p1UtqXA1wNO86X3dQ7vFkDAKBggq
hkjOPQQDAgNIADBFAiEA15JlmmARVlxwLnEpmfeQRVXom60KF+zkqGLEGYNlCBQC
IE2ckCjAmPYZX05VGKo+vTd4uLk9fjGPOjmE8ZcWIN+g
-----END CERTIFICATE-----`;

function pki(files: Readonly<Record<string, string>>) {
  return readPki(parseCluster({ files, present: [], complete: true }));
}

test('a PEM file with several certificates', () => {
  const file = 'control-plane/etc/kubernetes/pki/bundle.crt';
  const { certificates, problems } = pki({ [file]: `${SERVER}\n${CA}\n${CLIENT}\n` });
  expect(problems).toEqual([]);
  expect(certificates.map(({ range }) => range?.start.line)).toEqual([1, 14, 25]);
  expect(certificates[0]).toMatchObject({
    file,
    host: 'control-plane',
    path: '/etc/kubernetes/pki/bundle.crt',
    subject: { commonName: 'system:node:node-1', organizations: ['system:nodes'] },
    subjectName: 'O=system:nodes,CN=system:node:node-1',
    issuer: 'CN=kubernetes',
    names: ['node-1', 'node-1.example', '192.0.2.10', '2001:db8::1'],
    usages: ['serverAuth', 'clientAuth'],
    notAfter: '2027-11-24T13:23:54Z',
    isCa: false,
    authorityKeyId: '90c95e684c5d667c6bc2420186b613e627947e9c',
  });
  expect(certificates[1]).toMatchObject({
    subjectName: 'CN=kubernetes',
    names: ['kubernetes'],
    usages: [],
    isCa: true,
    keyId: '90c95e684c5d667c6bc2420186b613e627947e9c',
  });
  expect(certificates[2]).toMatchObject({
    subject: { commonName: 'Zoë admin', organizations: ['system:masters', 'kubeadm:cluster-admins'] },
    usages: ['clientAuth'],
    notAfter: '2081-08-27T13:23:54Z',
  });
});

test('a PEM file is understood, a damaged block is a problem with its place', () => {
  const files = {
    'node/a.crt': `${CA}\n-----BEGIN CERTIFICATE-----\nbm90aGluZw==\n-----END CERTIFICATE-----\n`,
    'node/a.key': '-----BEGIN PRIVATE KEY-----\nMIG=\n-----END PRIVATE KEY-----\n',
  };
  const cluster = parseCluster({ files, present: [], complete: true });
  expect(cluster.notUnderstood).toEqual([]);
  const { certificates, problems } = readPki(cluster);
  expect(certificates).toHaveLength(1);
  expect(problems).toMatchObject([
    { id: 'pem-certificate', file: 'node/a.crt', range: { start: { line: 12, column: 1 } } },
  ]);
});

const INVENTORY = `certificates:
- path: /etc/kubernetes/pki/ca.crt
  subject: CN=kubernetes
  issuer: kubernetes
  notAfter: Nov 21 04:47:31 2036 GMT
- path: /var/lib/kubelet/pki/kubelet.crt
  host: node
  subject: {commonName: system:node:a, organizations: [system:nodes]}
  issuer: CN = kubernetes
  sans: ["DNS:a", "IP:192.0.2.1"]
  usages: [server auth]
  notAfter: 2027-01-01
`;

test('an inventory by its name, an entry without a host on both', () => {
  const { certificates, problems } = pki({ 'cluster/pki.yaml': INVENTORY });
  expect(problems).toEqual([]);
  expect(certificates.map(({ host, path, isCa }) => [host, path, isCa])).toEqual([
    ['control-plane', '/etc/kubernetes/pki/ca.crt', true],
    ['node', '/etc/kubernetes/pki/ca.crt', true],
    ['node', '/var/lib/kubelet/pki/kubelet.crt', false],
  ]);
  expect(certificates[2]).toMatchObject({
    file: 'cluster/pki.yaml',
    subjectName: 'O=system:nodes,CN=system:node:a',
    issuer: 'CN=kubernetes',
    names: ['a', '192.0.2.1'],
    usages: ['serverAuth'],
    notAfter: '2027-01-01T00:00:00Z',
    range: { start: { line: 6 } },
  });
});

test('the file of a certificate counts before an inventory', () => {
  const { certificates } = pki({
    'cluster/list.yaml': `kind: CertificateInventory\n${INVENTORY}`,
    'node/etc/kubernetes/pki/ca.crt': CA,
  });
  expect(certificates.map(({ file, host }) => [file, host])).toEqual([
    ['node/etc/kubernetes/pki/ca.crt', 'node'],
    ['cluster/list.yaml', 'control-plane'],
    ['cluster/list.yaml', 'node'],
  ]);
});

test.each([
  ['no list', 'certificates: {}', 'pki-list', 1],
  ['no mapping', 'certificates:\n- a', 'pki-entry', 2],
  ['a relative path', 'certificates:\n- {path: ca.crt, subject: a, issuer: a}', 'pki-path', 2],
  ['no issuer', 'certificates:\n- path: /a\n  subject: a', 'pki-name', 2],
  ['another host', 'certificates:\n- path: /a\n  subject: a\n  issuer: a\n  host: master', 'pki-host', 5],
  ['an unknown field', 'certificates:\n- path: /a\n  subject: a\n  issuer: a\n  SAN: [a]', 'pki-field', 5],
  [
    'an unknown usage',
    'certificates:\n- path: /a\n  subject: a\n  issuer: a\n  usages: [tls]',
    'pki-usage',
    5,
  ],
  [
    'a day that is none',
    'certificates:\n- path: /a\n  subject: a\n  issuer: a\n  notAfter: soon',
    'pki-time',
    5,
  ],
  ['a string for true', 'certificates:\n- path: /a\n  subject: a\n  issuer: a\n  ca: "true"', 'pki-type', 5],
])('an inventory with %s', (_, text, id, line) => {
  const { problems } = pki({ 'cluster/pki.yaml': text });
  expect(problems.map((problem) => [problem.id, problem.range?.start.line])).toEqual([[id, line]]);
});

test('who issued what', () => {
  const [ca, server, client] = [CA, SERVER, CLIENT].map((text) => readPemCertificates(text)[0]?.fields);
  if (!ca || !server || !client) throw new Error('unread');
  expect([issuedBy(server, ca), issuedBy(client, ca), issuedBy(ca, ca)]).toEqual([true, true, true]);
  expect(issuedBy(server, client)).toBe(false);
  expect(issuedBy(server, { ...ca, isCa: false })).toBe(false);
  expect(issuedBy(server, { ...ca, keyId: '00' })).toBe(false);
  expect(issuedBy({ ...server, issuer: 'CN=b,O=a' }, { ...ca, subjectName: 'O=a,CN=b' })).toBe(true);
});

const DER = [CA, SERVER, CLIENT].map((pem) =>
  Buffer.from(pem.replace(/-----[A-Z ]+-----/g, ''), 'base64').toString('latin1'),
);

test('damaged certificates are read or refused, never thrown over', () => {
  const damage = fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...DER), damage, fc.nat(700), (der, changes, cut) => {
      let bytes = der;
      for (const [place, byte] of changes) {
        const at = place % bytes.length;
        bytes = bytes.slice(0, at) + String.fromCharCode(byte) + bytes.slice(at + 1);
      }
      const fields = readCertificate(bytes.slice(0, cut === 0 ? undefined : cut));
      return fields === null || Array.isArray(fields.names);
    }),
    { numRuns: 1000 },
  );
});

test('any bytes are no certificate', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = String.fromCharCode(...bytes);
      const found = readPemCertificates(`-----BEGIN CERTIFICATE-----${text}`);
      return readCertificate(text) === null && found.length > 0;
    }),
    { numRuns: 1000 },
  );
});
