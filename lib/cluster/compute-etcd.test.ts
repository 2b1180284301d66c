import { expect, test } from 'vitest';
import type { ComponentReport } from './component-report';
import { computeEtcd } from './compute-etcd';
import { hostFiles } from './host-files';
import { parseCluster } from './parse-cluster';

const PKI = '/etc/kubernetes/pki/etcd';
const PRESENT = ['ca.crt', 'server.crt', 'server.key', 'peer.crt', 'peer.key'];
/** What kubeadm writes, as far as security goes. */
const KUBEADM = [
  '--advertise-client-urls=https://192.0.2.10:2379',
  `--cert-file=${PKI}/server.crt`,
  '--client-cert-auth=true',
  '--data-dir=/var/lib/etcd',
  '--initial-advertise-peer-urls=https://192.0.2.10:2380',
  '--initial-cluster=master=https://192.0.2.10:2380',
  `--key-file=${PKI}/server.key`,
  '--listen-client-urls=https://127.0.0.1:2379,https://192.0.2.10:2379',
  '--listen-metrics-urls=http://127.0.0.1:2381',
  '--listen-peer-urls=https://192.0.2.10:2380',
  '--name=master',
  `--peer-cert-file=${PKI}/peer.crt`,
  '--peer-client-cert-auth=true',
  `--peer-key-file=${PKI}/peer.key`,
  `--peer-trusted-ca-file=${PKI}/ca.crt`,
  '--snapshot-count=10000',
  `--trusted-ca-file=${PKI}/ca.crt`,
];

type Input = { env?: Readonly<Record<string, string>>; config?: string; image?: string };

function report(args: readonly string[], { env = {}, config, image = 'etcd' }: Input = {}): ComponentReport {
  const file = 'control-plane/etc/kubernetes/manifests/etcd.yaml';
  const variables = Object.entries(env).map(
    ([name, value]) => `    - {name: ${name}, value: ${JSON.stringify(value)}}\n`,
  );
  const words = args.map((word) => `    - ${JSON.stringify(word)}\n`);
  const cluster = parseCluster({
    files: {
      [file]: `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: etcd\n    image: ${image}\n${
        variables.length > 0 ? `    env:\n${variables.join('')}` : ''
      }    command:\n    - etcd\n${words.join('')}`,
      ...(config === undefined ? {} : { 'control-plane/etc/etcd.yaml': config }),
    },
    present: PRESENT.map((name) => `control-plane${PKI}/${name}`),
    complete: true,
  });
  const source = cluster.components[0];
  if (source === undefined) throw new Error('no component');
  return computeEtcd(source, hostFiles(cluster.files, 'control-plane', cluster.present, true));
}

const without = (...names: string[]) =>
  KUBEADM.filter((arg) => !names.some((name) => arg.startsWith(`--${name}=`)));

test.each<[string, readonly string[], Input?]>([
  ['nothing', []],
  ['what kubeadm writes', KUBEADM],
  ['one dash, and values as words of their own', ['-name', 'a', '-data-dir=/d', '--client-cert-auth']],
  [
    'a made pair',
    ['--auto-tls', '--listen-client-urls=https://0.0.0.0:2379', '--advertise-client-urls=https://a:2379'],
  ],
  ['client certificates without a CA', without('trusted-ca-file')],
  ['an https URL that is only advertised', ['--advertise-client-urls=https://a:2379']],
  ['a flag that it passes over', ['--snapshot=1']],
  ['an old proxy flag in 3.5', ['--proxy=off'], { image: 'quay.io/coreos/etcd:v3.5.9' }],
  ['an empty variable', [], { env: { ETCD_NAME: '' } }],
  [
    'a configuration with unknown fields',
    ['--config-file=/etc/etcd.yaml'],
    { config: 'name: a\nnonsense: 1\n' },
  ],
])('starts with %s', (_, args, input) => {
  expect(report(args, input).outcome.errors).toEqual([]);
});

test.each<[string, readonly string[], Input, string, string]>([
  ['an unknown flag', ['--ca-file=/x'], {}, 'flags', 'flag-unknown'],
  [
    'a removed flag in 3.6',
    ['--enable-v2=true'],
    { image: 'registry.k8s.io/etcd:3.6.6-0' },
    'flags',
    'flag-removed',
  ],
  ['a later flag in 3.5', ['--feature-gates=A=true'], { image: 'etcd:3.5.16-0' }, 'flags', 'flag-too-new'],
  ['a boolean in a word of its own', ['--client-cert-auth', 'true'], {}, 'flags', 'flag-positional'],
  ['three dashes', ['---name=a'], {}, 'flags', 'flag-syntax'],
  ['no value', ['--name'], {}, 'flags', 'flag-needs-value'],
  ['a boolean that is none', ['--client-cert-auth=yes'], {}, 'flags', 'flag-value'],
  ['a URL without a port', ['--listen-peer-urls=https://10.0.0.1'], {}, 'flags', 'etcd-url'],
  ['a URL without a scheme', ['--listen-peer-urls=10.0.0.1:2380'], {}, 'flags', 'etcd-url'],
  ['a name to listen on', ['--listen-peer-urls=http://etcd.example:2380'], {}, 'validation', 'etcd-bind'],
  [
    'clients without an advertised URL',
    ['--listen-client-urls=http://127.0.0.1:2379'],
    {},
    'validation',
    'etcd-advertise',
  ],
  ['a short election', ['--election-timeout=400'], {}, 'validation', 'etcd-election'],
  ['another TLS spelling', ['--tls-min-version=VersionTLS12'], {}, 'validation', 'tls-version'],
  ['https without a pair', without('cert-file', 'key-file'), {}, 'config', 'etcd-https-pair'],
  [
    'https for peers without a pair',
    without('peer-cert-file', 'peer-key-file'),
    {},
    'config',
    'etcd-https-pair',
  ],
  ['half a pair', without('key-file'), {}, 'config', 'key-pair'],
  ['a missing CA', [...KUBEADM, '--trusted-ca-file=/no.crt'], {}, 'config', 'file-missing'],
  ['an unknown suite', ['--cipher-suites=NULL'], {}, 'config', 'tls-cipher'],
  ['a flag and its variable', ['--name=a'], { env: { ETCD_NAME: 'a' } }, 'flags', 'env-conflict'],
  ['a variable that is no number', [], { env: { ETCD_MAX_WALS: 'many' } }, 'flags', 'env-value'],
  ['a missing configuration', ['--config-file=/no.yaml'], {}, 'config', 'file-missing'],
  [
    'a quoted boolean in the file',
    ['--config-file=/etc/etcd.yaml'],
    { config: 'pre-vote: "true"\n' },
    'config',
    'field-type',
  ],
  [
    'https in the file without a pair',
    ['--config-file=/etc/etcd.yaml'],
    { config: 'listen-client-urls: https://0.0.0.0:2379\ncert-file: /x\n' },
    'config',
    'etcd-https-pair',
  ],
])('refuses %s', (_, args, input, stage, id) => {
  const { outcome } = report(args, input);
  expect([outcome.stage, outcome.errors[0]?.id]).toEqual([stage, id]);
  expect(outcome.errors[0]?.file).not.toBeNull();
});

test('of a repeated flag the last counts, and the first is shadowed', () => {
  const value = report(['--client-cert-auth=true', '-client-cert-auth=false']).effective[
    '--client-cert-auth'
  ];
  expect(value).toMatchObject({ value: false, layer: 'flag', shadowed: [{ value: true, layer: 'flag' }] });
  expect(value?.range?.start).toMatchObject({ line: 10, column: 7 });
});

test('a variable lies below flags and above defaults', () => {
  const { effective } = report(['--name=a'], { env: { ETCD_TRUSTED_CA_FILE: '/ca.crt', ETCD_NAME: 'b' } });
  expect(effective['--trusted-ca-file']).toMatchObject({
    value: '/ca.crt',
    layer: 'env',
    range: { start: { line: 8 } },
  });
  expect(effective['--name']).toMatchObject({
    value: 'a',
    layer: 'flag',
    shadowed: [{ value: 'b', layer: 'env' }],
  });
  expect(effective['--data-dir']).toMatchObject({ value: '', layer: 'default' });
});

test('a configuration file stands alone', () => {
  const config = `name: from-file
listen-client-urls: https://0.0.0.0:2379
client-transport-security:
  cert-file: ${PKI}/server.crt
  key-file: ${PKI}/server.key
  client-cert-auth: true
  trusted-ca-file: ${PKI}/ca.crt
`;
  const { outcome, effective, derived } = report(
    ['--config-file=/etc/etcd.yaml', '--name=from-flag', '--listen-peer-urls=https://10.0.0.1:2380'],
    { config, env: { ETCD_NAME: 'from-env', ETCD_AUTO_TLS: 'true' } },
  );
  expect(outcome.errors).toEqual([]);
  expect(effective['--name']).toMatchObject({
    value: 'from-file',
    layer: 'file',
    file: 'control-plane/etc/etcd.yaml',
    range: { start: { line: 1, column: 7 } },
    shadowed: [{ value: 'from-env' }, { value: 'from-flag' }],
  });
  expect(effective['--auto-tls']).toMatchObject({
    value: false,
    layer: 'default',
    shadowed: [{ value: true, layer: 'env' }],
  });
  expect(effective['--listen-peer-urls']).toMatchObject({ value: 'http://localhost:2380', layer: 'default' });
  expect(derived.clients).toMatchObject({
    listen: ['https://0.0.0.0:2379'],
    tls: true,
    requiresClientCertificate: true,
  });
});

test.each<[string, readonly string[], Readonly<Record<string, unknown>>]>([
  [
    'kubeadm',
    KUBEADM,
    { tls: true, requiresClientCertificate: true, trustedCaFile: `${PKI}/ca.crt`, autoTls: false },
  ],
  ['a CA without client-cert-auth', without('client-cert-auth'), { requiresClientCertificate: true }],
  [
    'neither',
    without('client-cert-auth', 'trusted-ca-file'),
    { tls: true, requiresClientCertificate: false },
  ],
  [
    'one plain listener',
    [...KUBEADM, '--listen-client-urls=https://127.0.0.1:2379,http://10.0.0.1:2379'],
    { tls: false, requiresClientCertificate: false },
  ],
  [
    'the http listener apart',
    [...KUBEADM, '--listen-client-http-urls=http://127.0.0.1:2382'],
    { tls: false },
  ],
  [
    'a made pair, which drops the CA',
    [...without('cert-file', 'key-file'), '--auto-tls'],
    { tls: true, requiresClientCertificate: false, trustedCaFile: '', autoTls: true },
  ],
])('clients with %s', (_, args, clients) => {
  expect(report(args).derived.clients).toMatchObject(clients);
});

test('peers, with the names that they may have', () => {
  const { derived } = report([...KUBEADM, '--peer-cert-allowed-cn=etcd-1, etcd-2']);
  expect(derived.peers).toMatchObject({
    tls: true,
    requiresClientCertificate: true,
    allowedCn: ['etcd-1', 'etcd-2'],
  });
});

test('TLS settings that do nothing are warned about', () => {
  const { warnings } = report(['--cert-file=/x', '--key-file=/y']);
  expect(warnings?.map(({ id }) => id)).toEqual(['etcd-http']);
  const misplaced = report(['--config-file=/etc/etcd.yaml'], { config: 'trusted-ca-file: /x\nnope: 1\n' });
  expect(misplaced.warnings?.map(({ id, range }) => [id, range?.start.line])).toEqual([
    ['field-misplaced', 1],
    ['field-unknown', 2],
  ]);
});
