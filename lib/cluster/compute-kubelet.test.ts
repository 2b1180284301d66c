import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeKubelet } from './compute-kubelet';
import { KUBELET_FLAGS } from './data/kubelet-flags';
import { hostFiles } from './host-files';
import { parseCluster } from './parse-cluster';

const PRESENT = ['ca.crt', 'k.crt', 'k.key', 'client.pem', 'sa.pub'].map((name) => `node/pki/${name}`);
const HEAD = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
const KUBECONFIG =
  'clusters: [{name: c, cluster: {server: "https://a:6443", certificate-authority: /pki/ca.crt}}]\nusers: [{name: u, user: {client-certificate: /pki/client.pem, client-key: /pki/client.pem}}]\ncontexts: [{name: x, context: {cluster: c, user: u}}]\ncurrent-context: x\n';
const FILES = { 'node/kubeconfig': KUBECONFIG };

/** A kubelet with these words after `--kubeconfig=/kubeconfig`, a configuration body for --config=/k.yaml, and drop-ins in /d. */
function kubelet(
  words: string,
  body: string | null = null,
  dropIns: Record<string, string> = {},
  complete = true,
) {
  const line = [
    '--kubeconfig=/kubeconfig',
    words,
    ...(body === null ? [] : ['--config=/k.yaml']),
    ...(Object.keys(dropIns).length === 0 ? [] : ['--config-dir=/d']),
  ];
  const files: Record<string, string> = {
    ...FILES,
    'node/etc/systemd/system/kubelet.service': `[Service]\nExecStart=/usr/bin/kubelet ${line.join(' ')}\n`,
    ...(body === null ? {} : { 'node/k.yaml': body.startsWith('!') ? body.slice(1) : HEAD + body }),
    ...Object.fromEntries(
      Object.entries(dropIns).map(([name, text]) => [
        `node/d/${name}`,
        text.startsWith('!') ? text.slice(1) : HEAD + text,
      ]),
    ),
  };
  const cluster = parseCluster({ files, present: PRESENT, complete });
  const source = cluster.components.find(({ component }) => component === 'kubelet');
  if (source === undefined) throw new Error('no kubelet');
  return computeKubelet(source, hostFiles(cluster.files, 'node', cluster.present, complete));
}

const ANONYMOUS = 'authentication.anonymous.enabled';

test.each([
  // The two default sets.
  [
    'no file: open',
    '',
    null,
    {},
    {
      [ANONYMOUS]: true,
      'authentication.webhook.enabled': false,
      'authorization.mode': 'AlwaysAllow',
      readOnlyPort: 10255,
    },
  ],
  [
    'an empty file: closed',
    '',
    '',
    {},
    {
      [ANONYMOUS]: false,
      'authentication.webhook.enabled': true,
      'authorization.mode': 'Webhook',
      readOnlyPort: 0,
    },
  ],
  [
    'only drop-ins: open',
    '',
    null,
    { '1.conf': 'healthzPort: 1\n' },
    { [ANONYMOUS]: true, readOnlyPort: 10255, healthzPort: 1 },
  ],
  // Flags win, wherever they stand.
  [
    'flag over file',
    '--anonymous-auth=false',
    'authentication: {anonymous: {enabled: true}}\n',
    {},
    { [ANONYMOUS]: false },
  ],
  ['flag over drop-in', '--port=1', 'port: 2\n', { '1.conf': 'port: 3\n' }, { port: 1 }],
  ['an empty address flag is nothing', '--address=', 'address: 1.2.3.4\n', {}, { address: '1.2.3.4' }],
  [
    'gates are merged',
    '--feature-gates=NodeLogQuery=true',
    'featureGates: {KubeletInUserNamespace: true}\n',
    {},
    { featureGates: { KubeletInUserNamespace: true, NodeLogQuery: true } },
  ],
  ['lists are replaced', '--cluster-dns=1.1.1.1', 'clusterDNS: [2.2.2.2]\n', {}, { clusterDNS: ['1.1.1.1'] }],
  [
    'taints are replaced',
    '--register-with-taints=a=b:NoSchedule --register-with-taints=c:NoExecute,d-',
    null,
    {},
    { registerWithTaints: [{ key: 'c', value: '', effect: 'NoExecute' }] },
  ],
  [
    'flag lists add up',
    '--cluster-dns=1.1.1.1,2.2.2.2 --cluster-dns=3.3.3.3',
    null,
    {},
    { clusterDNS: ['1.1.1.1', '2.2.2.2', '3.3.3.3'] },
  ],
  [
    'thresholds',
    '--eviction-hard=memory.available<100Mi',
    null,
    {},
    { evictionHard: { 'memory.available': '100Mi' } },
  ],
  // What a file's value is.
  [
    'zero means unset',
    '',
    'port: 0\nstreamingConnectionIdleTimeout: 0s\nauthorization: {mode: ""}\n',
    {},
    { port: 10250, streamingConnectionIdleTimeout: '4h0m0s', 'authorization.mode': 'Webhook' },
  ],
  [
    'zero in a pointer counts',
    '',
    'healthzPort: 0\neventRecordQPS: 0\n',
    {},
    { healthzPort: 0, eventRecordQPS: 0 },
  ],
  [
    'null means unset',
    '',
    'authentication: {anonymous: {enabled: null}, webhook: null}\n',
    {},
    { [ANONYMOUS]: false, 'authentication.webhook.enabled': true },
  ],
  [
    'YAML 1.1 booleans',
    '',
    'rotateCertificates: on\nserverTLSBootstrap: yes\n',
    {},
    { rotateCertificates: true, serverTLSBootstrap: true },
  ],
  ['a whole float', '', 'readOnlyPort: 10.255e3\n', {}, { readOnlyPort: 10255 }],
  [
    'durations as Go prints them',
    '',
    'streamingConnectionIdleTimeout: 90m\n',
    {},
    { streamingConnectionIdleTimeout: '1h30m0s' },
  ],
  [
    'of two blocks the last, whole',
    '',
    'authentication: {anonymous: {enabled: true}}\nauthentication: {webhook: {enabled: true}}\n',
    {},
    { [ANONYMOUS]: false },
  ],
  ['names are case-sensitive', '', 'ReadOnlyPort: 10255\n', {}, { readOnlyPort: 0 }],
  ['only the first document', '', `port: 1\n---\n${HEAD}port: 2\n`, {}, { port: 1 }],
  [
    'JSON',
    '',
    `!{"apiVersion":"kubelet.config.k8s.io/v1beta1","kind":"KubeletConfiguration","port":7}`,
    {},
    { port: 7 },
  ],
  [
    'a relative path starts at the file',
    '',
    'tlsCertFile: pki/k.crt\ntlsPrivateKeyFile: ./pki/../pki/k.key\n',
    {},
    { tlsCertFile: '/pki/k.crt', tlsPrivateKeyFile: '/pki/k.key' },
  ],
  [
    'the report follows the update',
    '',
    'nodeStatusUpdateFrequency: 1m\n',
    {},
    { nodeStatusReportFrequency: '1m0s' },
  ],
  ['parallel pulls', '', 'maxParallelImagePulls: 2\n', {}, { serializeImagePulls: false }],
  // Drop-ins.
  ['drop-ins in order', '', '', { '2.conf': 'port: 2\n', '10.conf': 'port: 1\n' }, { port: 2 }],
  ['folders by name', '', '', { '5.conf': 'port: 5\n', 'a/1.conf': 'port: 1\n' }, { port: 1 }],
  [
    'only .conf',
    '',
    '',
    { '1.yaml': 'port: 1\n', '2.CONF': 'port: 2\n', '.h.conf': 'port: 3\n' },
    { port: 3 },
  ],
  [
    'maps merge',
    '',
    'authentication: {anonymous: {enabled: true}, x509: {clientCAFile: /pki/ca.crt}}\n',
    { '1.conf': 'authentication: {anonymous: {enabled: false}}\n' },
    { [ANONYMOUS]: false, 'authentication.x509.clientCAFile': '/pki/ca.crt' },
  ],
  [
    'null brings the default back',
    '',
    'authentication: {anonymous: {enabled: true}}\n',
    { '1.conf': 'authentication: {anonymous: null}\n' },
    { [ANONYMOUS]: false },
  ],
  ['null closes the legacy port', '', null, { '1.conf': 'readOnlyPort: null\n' }, { readOnlyPort: 0 }],
  [
    'a mis-cased key where the right one is zero',
    '',
    '',
    { '1.conf': 'ReadOnlyPort: 10255\nServerTLSBootstrap: true\n' },
    { readOnlyPort: 10255, serverTLSBootstrap: true },
  ],
  [
    'a mis-cased key that loses',
    '',
    '',
    { '1.conf': 'Port: 1\nAuthorization: {mode: AlwaysAllow}\n' },
    { port: 10250, 'authorization.mode': 'Webhook' },
  ],
  ['a mis-cased key that comes later', '', '', { '1.conf': 'porT: 1\nport: 2\n' }, { port: 2 }],
  ['relative paths of drop-ins stay', '', '', { '1.conf': 'staticPodPath: m\n' }, { staticPodPath: 'm' }],
])('%s', (_, words, body, dropIns, expected) => {
  const report = kubelet(words, body, dropIns as Record<string, string>);
  expect(report.outcome.errors).toEqual([]);
  for (const [path, value] of Object.entries(expected))
    expect([path, report.effective[path]?.value]).toEqual([path, value]);
});

test.each([
  ['an unknown flag', '--readOnlyPort=0', null, {}, 'flags', 'flag-unknown'],
  ['a stray word', '--anonymous-auth false', null, {}, 'flags', 'flag-positional'],
  ['an empty word', '""', null, {}, 'flags', 'flag-positional'],
  ['help after a stray word', '--help x', null, {}, 'flags', 'flag-positional'],
  ['help', '--help --port=1', null, {}, 'flags', 'flag-help'],
  ['a locked gate', '--feature-gates=KubeletFineGrainedAuthz=false', null, {}, 'flags', 'gate-refused'],
  ['a reserved label', '--node-labels=node-role.kubernetes.io/worker=', null, {}, 'flags', 'node-labels'],
  ['a taint that is none', '--register-with-taints=a=b', null, {}, 'flags', 'flag-value'],
  ['a taint twice', '--register-with-taints=a=b:NoSchedule,a=c:NoSchedule', null, {}, 'flags', 'flag-value'],
  ['a reservation that is none', '--reserved-memory=0:cpu=1', null, {}, 'flags', 'flag-value'],
  ['verbosity in hexadecimal', '--v=0x2', null, {}, 'flags', 'flag-value'],
  ['a missing file', '--config=/none', null, {}, 'config', 'file-missing'],
  ['an empty file', '', '!', {}, 'config', 'file-empty'],
  ['no kind', '', '!apiVersion: kubelet.config.k8s.io/v1beta1\n', {}, 'config', 'kind-missing'],
  [
    'another version',
    '',
    '!apiVersion: kubelet.config.k8s.io/v1\nkind: KubeletConfiguration\n',
    {},
    'config',
    'kind-unknown',
  ],
  ['a quoted boolean', '', 'rotateCertificates: "true"\n', {}, 'config', 'field-type'],
  ['an integer duration', '', 'streamingConnectionIdleTimeout: 0\n', {}, 'config', 'field-type'],
  ['a null duration', '', 'streamingConnectionIdleTimeout:\n', {}, 'config', 'field-type'],
  ['a number for a string', '', 'tlsCertFile: 1\n', {}, 'config', 'field-type'],
  ['junk after JSON', '', '!{"kind":"KubeletConfiguration"} x', {}, 'config', 'json-syntax'],
  [
    'a float in JSON',
    '',
    '!{"apiVersion":"kubelet.config.k8s.io/v1beta1","kind":"KubeletConfiguration","port":7.0}',
    {},
    'config',
    'field-type',
  ],
  ['a locked gate in a file', '', 'featureGates: {NodeLogQuery: false}\n', {}, 'config', 'panic-gate'],
  [
    'a gate that another needs',
    '',
    'featureGates: {GracefulNodeShutdown: false}\n',
    {},
    'config',
    'panic-gate',
  ],
  ['a repeated key in a drop-in', '', '', { '1.conf': 'port: 1\nport: 2\n' }, 'config', 'key-repeated'],
  ['a wrong type in a drop-in', '', '', { '1.conf': 'authorization: 0\n' }, 'config', 'field-type'],
  ['an empty drop-in', '', '', { '1.conf': '!' }, 'config', 'file-empty'],
  ['a missing folder', '--config-dir=/none', null, {}, 'config', 'folder-missing'],
  ['a port by flag', '--port=0', null, {}, 'validation', 'field-invalid'],
  ['a port by file', '', 'readOnlyPort: 70000\n', {}, 'validation', 'field-invalid'],
  [
    'bootstrap without its gate',
    '',
    'serverTLSBootstrap: true\nfeatureGates: {RotateKubeletServerCertificate: false}\n',
    {},
    'validation',
    'field-invalid',
  ],
  ['a TLS version', '', 'tlsMinVersion: TLS1.2\n', {}, 'validation', 'tls-version'],
  ['a cipher', '--tls-cipher-suites=FOO', null, {}, 'validation', 'tls-cipher'],
  ['a mode', '--authorization-mode=RBAC', null, {}, 'validation', 'authorization-mode'],
  ['no mode', '--authorization-mode=', null, {}, 'validation', 'authorization-mode'],
  ['an absent CA', '--client-ca-file=/none', null, {}, 'config', 'client-ca'],
  ['standalone with the defaults of a file', '--kubeconfig=', '', {}, 'validation', 'webhook-without-client'],
  [
    'a missing bootstrap kubeconfig',
    '--kubeconfig=/none --bootstrap-kubeconfig=/none',
    null,
    {},
    'config',
    'file-missing',
  ],
  [
    'a serving certificate that is a public key',
    '--tls-cert-file=/pki/sa.pub --tls-private-key-file=/pki/k.key',
    null,
    {},
    'config',
    'serving-certificate',
  ],
])('%s is refused', (_, words, body, dropIns, stage, id) => {
  const { outcome } = kubelet(words, body, dropIns as Record<string, string>);
  expect([outcome.stage, outcome.errors[0]?.id]).toEqual([stage, id]);
});

test.each([
  ['', 'self-signed', '1.2'],
  [
    '--tls-cert-file=/pki/k.crt --tls-private-key-file=/pki/k.key --tls-min-version=VersionTLS13',
    'files',
    '1.3',
  ],
  ['--tls-cert-file=/pki/k.crt', 'none', '1.2'],
  ['--rotate-server-certificates', 'csr (kubernetes.io/kubelet-serving)', '1.2'],
])('%j serves from %s at TLS %s', (words, serving, tls) => {
  expect(kubelet(words).derived).toMatchObject({ servingCertificate: serving, minTLS: tls });
});

test('a value says where it comes from and what it shadows', () => {
  const report = kubelet('--port=3 --port=4', 'port: 1\n', { '1.conf': 'port: 2\n' });
  expect(report.effective.port).toMatchObject({ value: 4, layer: 'flag' });
  expect(report.effective.port?.shadowed.map(({ value, layer, file }) => [value, layer, file])).toEqual([
    [1, 'file', 'node/k.yaml'],
    [2, 'drop-in', 'node/d/1.conf'],
    [3, 'flag', 'node/etc/systemd/system/kubelet.service'],
  ]);
  expect(kubelet('', 'port: 0\n').effective.port).toMatchObject({
    value: 10250,
    layer: 'default',
    shadowed: [{ value: 0, layer: 'file' }],
  });
  expect(kubelet('').effective.readOnlyPort?.layer).toBe('legacy-default');
  const range = kubelet('', 'port: 1\n').effective.port?.range;
  expect([range?.start.line, range?.start.column]).toEqual([3, 7]);
});

test('what the kubelet passes over is a warning', () => {
  const { warnings } = kubelet('', 'anonymousAuth: true\nPort: 1\nport: 2\nport: 3\n', {
    '1.yaml': '',
    '2.conf': 'extra: 1\n',
  });
  expect(warnings?.map(({ id }) => id)).toEqual([
    'key-repeated',
    'field-unknown',
    'field-case',
    'field-unknown',
    'drop-in-skipped',
  ]);
});

test('a configuration whose content is not given is named', () => {
  const report = kubelet('--config=/other.yaml', null, {}, false);
  expect([report.outcome.starts, report.missing]).toEqual([true, ['node/other.yaml']]);
});

test('the bootstrap kubeconfig serves where the own one has no certificate', () => {
  const report = kubelet('--kubeconfig=/absent --bootstrap-kubeconfig=/kubeconfig --rotate-certificates');
  expect(report.derived).toMatchObject({
    apiServer: 'https://a:6443',
    apiClientFrom: 'bootstrap-kubeconfig',
  });
});

test('nothing throws', () => {
  const name = fc.constantFrom(...KUBELET_FLAGS.map(([flag]) => `--${flag}`), '--__proto__');
  const word = fc.oneof(
    name,
    fc.tuple(name, fc.string()).map((pair) => JSON.stringify(pair.join('='))),
  );
  const line = fc
    .tuple(
      fc.constantFrom(
        'port: ',
        'authentication: ',
        'featureGates: ',
        'evictionHard: ',
        '  enabled: ',
        '__proto__: ',
        '- ',
      ),
      fc.oneof(fc.constantFrom('{}', '[]', 'null', '1', '"x"', '{a: 1}', '.inf'), fc.string()),
    )
    .map((pair) => `${pair.join('')}\n`);
  const body = fc.array(line).map((lines) => lines.join(''));
  fc.assert(
    fc.property(fc.array(word), body, body, (words, config, dropIn) => {
      expect(typeof kubelet(words.join(' '), config, { '1.conf': dropIn }).outcome.starts).toBe('boolean');
    }),
  );
});
