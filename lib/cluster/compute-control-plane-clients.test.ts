import { expect, test } from 'vitest';
import type { ComponentReport } from './component-report';
import { computeControllerManager } from './compute-controller-manager';
import { computeScheduler } from './compute-scheduler';
import { hostFiles } from './host-files';
import { parseCluster } from './parse-cluster';

const CONFIG =
  'current-context: c\nclusters: [{name: k, cluster: {server: "https://192.0.2.1:6443"}}]\nusers: [{name: u, user: {token: t}}]\ncontexts: [{name: c, context: {cluster: k, user: u}}]\n';
const SCHEDULING =
  'apiVersion: kubescheduler.config.k8s.io/v1\nkind: KubeSchedulerConfiguration\nclientConnection:\n  kubeconfig: /from-file.conf\n';
const PKI = ['ca.crt', 'ca.key', 'sa.key', 'sa.pub', 'kcm.crt', 'kcm.key'];

type Flags = Readonly<Record<string, string | null>>;

/** The report of a static Pod that runs the program with `--kubeconfig` and these flags; null takes one away. */
function report(
  program: 'kube-controller-manager' | 'kube-scheduler',
  change: Flags,
  minor = 36,
  complete = true,
): ComponentReport {
  const words = Object.entries({ kubeconfig: '/k.conf', ...change }).flatMap(([name, value]) =>
    value === null ? [] : [`    - ${JSON.stringify(value === '' ? `--${name}` : `--${name}=${value}`)}\n`],
  );
  const file = 'control-plane/etc/kubernetes/manifests/k.yaml';
  const cluster = parseCluster({
    files: {
      [file]: `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: k\n    command:\n    - ${program}\n${words.join('')}`,
      'control-plane/k.conf': CONFIG,
      'control-plane/from-file.conf': CONFIG,
      'control-plane/no-server.conf': 'kind: Config\n',
      'control-plane/scheduler.yaml': SCHEDULING,
      'control-plane/empty-client.yaml': SCHEDULING.replace('  kubeconfig: /from-file.conf\n', '  qps: 5\n'),
      'control-plane/gone.yaml': SCHEDULING.replace('/from-file.conf', '/nowhere.conf'),
      'control-plane/typo.yaml': SCHEDULING.replace('clientConnection', 'clientconnection'),
      'control-plane/old.yaml': SCHEDULING.replace('/v1', '/v1beta3'),
    },
    present: PKI.map((name) => `control-plane/pki/${name}`),
    complete,
  });
  const source = cluster.components[0];
  if (source === undefined) throw new Error('no component');
  const compute = program === 'kube-scheduler' ? computeScheduler : computeControllerManager;
  return compute(source, hostFiles(cluster.files, 'control-plane', cluster.present, complete), minor);
}

const SIGNING = { 'cluster-signing-cert-file': '/pki/ca.crt', 'cluster-signing-key-file': '/pki/ca.key' };

test.each<[string, Flags]>([
  ['a kubeconfig alone', {}],
  [
    'what kubeadm writes',
    { ...SIGNING, 'root-ca-file': '/pki/ca.crt', 'service-account-private-key-file': '/pki/sa.key' },
  ],
  ['a master without a kubeconfig', { kubeconfig: null, master: 'https://192.0.2.1:6443' }],
  [
    'a master over a kubeconfig without a cluster',
    { kubeconfig: '/no-server.conf', master: 'https://192.0.2.1:6443' },
  ],
  ['an underscore in a name', { concurrent_rc_syncs: '7' }],
  ['a serving pair', { 'tls-cert-file': '/pki/kcm.crt', 'tls-private-key-file': '/pki/kcm.key' }],
  ['a missing CA without serving', { 'secure-port': '0', 'client-ca-file': '/pki/no.crt' }],
  [
    'a missing signer whose controller is off',
    {
      'cluster-signing-cert-file': '/no.crt',
      'cluster-signing-key-file': '/no.key',
      controllers: '*,-csrsigning',
    },
  ],
])('kube-controller-manager starts with %s', (_, change) => {
  expect(report('kube-controller-manager', change).outcome.errors).toEqual([]);
});

test.each<[string, Flags, string, string]>([
  ['an unknown flag', { 'root-ca': 'x' }, 'flags', 'flag-unknown'],
  ['a removed flag', { port: '0' }, 'flags', 'flag-removed'],
  ['an unknown gate', { 'feature-gates': 'NoSuchGate=true' }, 'flags', 'gate-unknown'],
  ['a port out of range', { 'secure-port': '70000' }, 'validation', 'port'],
  ['half a signer', { 'cluster-signing-kubelet-client-key-file': '/pki/ca.key' }, 'validation', 'key-pair'],
  [
    'one signer and all signers',
    {
      ...SIGNING,
      'cluster-signing-kubelet-client-cert-file': '/pki/ca.crt',
      'cluster-signing-kubelet-client-key-file': '/pki/ca.key',
    },
    'validation',
    'signing-twice',
  ],
  ['no kubeconfig', { kubeconfig: null }, 'config', 'kubeconfig-missing'],
  ['a missing kubeconfig', { kubeconfig: '/no.conf' }, 'config', 'file-missing'],
  ['a kubeconfig without a context', { kubeconfig: '/no-server.conf' }, 'config', 'kubeconfig-no-context'],
  ['half a serving pair', { 'tls-cert-file': '/pki/kcm.crt' }, 'config', 'serving-pair'],
  ['an unknown TLS version', { 'tls-min-version': 'TLS12' }, 'validation', 'tls-version'],
  ['an unknown suite', { 'tls-cipher-suites': 'NULL' }, 'validation', 'tls-cipher'],
  ['a missing client CA', { 'client-ca-file': '/pki/no.crt' }, 'config', 'file-missing'],
  [
    'a missing authentication kubeconfig',
    { 'authentication-kubeconfig': '/no.conf' },
    'config',
    'file-missing',
  ],
  ['a missing root CA', { 'root-ca-file': '/pki/no.crt' }, 'config', 'file-missing'],
  [
    'a public key for the signing key',
    { 'service-account-private-key-file': '/pki/sa.pub' },
    'config',
    'pem-missing',
  ],
  ['a signer’s certificate alone', { 'cluster-signing-cert-file': '/pki/ca.crt' }, 'config', 'key-pair'],
])('kube-controller-manager refuses %s', (_, change, stage, id) => {
  const { outcome } = report('kube-controller-manager', change);
  expect([outcome.stage, outcome.errors[0]?.id]).toEqual([stage, id]);
  expect(outcome.errors[0]?.file).not.toBeNull();
});

test('what both derive, and where a value came from', () => {
  const { derived, effective } = report('kube-controller-manager', { 'bind-address': '127.0.0.1' });
  expect(derived).toEqual({
    kubeconfig: '/k.conf',
    master: '',
    serving: { bindAddress: '127.0.0.1', port: 10257, certFile: '', selfSigned: true },
  });
  expect(effective['--bind-address']).toMatchObject({
    value: '127.0.0.1',
    layer: 'flag',
    range: { start: { line: 9 } },
  });
  expect(effective['--use-service-account-credentials']).toMatchObject({ value: false, layer: 'default' });
});

test.each<[string, Flags, string, number?]>([
  ['its flag', {}, '/k.conf'],
  ['its configuration', { config: '/scheduler.yaml' }, '/from-file.conf'],
  ['its configuration, v1beta3 in 1.28', { config: '/old.yaml' }, '/from-file.conf', 28],
])('kube-scheduler takes the kubeconfig of %s', (_, change, kubeconfig, minor) => {
  const { outcome, derived } = report('kube-scheduler', change, minor);
  expect(outcome.errors).toEqual([]);
  expect(derived).toMatchObject({ kubeconfig, serving: { port: 10259 } });
});

test('a configuration passes over --kubeconfig, with its place', () => {
  const { effective, warnings } = report('kube-scheduler', { config: '/scheduler.yaml' });
  expect(effective['clientConnection.kubeconfig']).toMatchObject({
    value: '/from-file.conf',
    layer: 'file',
    file: 'control-plane/scheduler.yaml',
    range: { start: { line: 4, column: 15 } },
    shadowed: [{ value: '/k.conf', layer: 'flag' }],
  });
  expect(warnings?.map(({ id }) => id)).toEqual(['flag-ignored']);
});

test.each<[string, Flags, string, string]>([
  ['an old flag', { 'policy-config-file': '/x' }, 'flags', 'flag-removed'],
  ['a missing configuration', { config: '/no.yaml' }, 'config', 'file-missing'],
  ['a field in another case', { config: '/typo.yaml' }, 'config', 'field-unknown'],
  ['v1beta3 in 1.36', { config: '/old.yaml' }, 'config', 'kind-unknown'],
  ['a configuration without a client', { config: '/empty-client.yaml' }, 'config', 'kubeconfig-missing'],
  ['a configuration whose kubeconfig is not there', { config: '/gone.yaml' }, 'config', 'file-missing'],
])('kube-scheduler refuses %s', (_, change, stage, id) => {
  const { outcome } = report('kube-scheduler', change);
  expect([outcome.stage, outcome.errors[0]?.id]).toEqual([stage, id]);
});

test('a file that may be there makes nothing refuse, and is named', () => {
  const { outcome, missing } = report('kube-scheduler', { config: '/elsewhere.yaml' }, 36, false);
  expect(outcome.starts).toBe(true);
  expect(missing).toEqual(['control-plane/elsewhere.yaml']);
});
