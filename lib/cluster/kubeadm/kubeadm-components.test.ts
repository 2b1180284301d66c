import { expect, test } from 'vitest';
import { computeApiserver } from '../apiserver/compute-apiserver';
import { computeEtcd } from '../compute-etcd';
import { computeKubeadm } from '../compute-kubeadm';
import { computeKubelet } from '../compute-kubelet';
import { hostFiles } from '../host-files';
import { type Cluster, type ComponentSource, parseCluster } from '../parse-cluster';

const V4 = 'apiVersion: kubeadm.k8s.io/v1beta4\n';
const V3 = 'apiVersion: kubeadm.k8s.io/v1beta3\n';
const INIT = `${V4}kind: InitConfiguration
localAPIEndpoint: {advertiseAddress: 192.0.2.10}
nodeRegistration: {name: master, kubeletExtraArgs: [{name: node-ip, value: 192.0.2.10}]}
`;

function read(
  text: string,
  files: Readonly<Record<string, string>> = {},
  present: readonly string[] = [],
): Cluster {
  return parseCluster({ files: { 'cluster/kubeadm.yaml': text, ...files }, present, complete: false });
}

function source(cluster: Cluster, name: string): ComponentSource {
  const found = cluster.components.find(({ component }) => component === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const words = (cluster: Cluster, name: string) => source(cluster, name).argv.argv.map(({ text }) => text);
const hostOf = (cluster: Cluster, side: string) =>
  hostFiles(cluster.files, side, cluster.present, cluster.complete);

test('a ClusterConfiguration alone gives the whole control plane and the kubelet', () => {
  const cluster = read(`${V4}kind: ClusterConfiguration\n`);
  expect(cluster.components.map(({ component, host, writtenBy }) => [component, host, writtenBy])).toEqual([
    ['kube-apiserver', 'control-plane', 'kubeadm'],
    ['kube-controller-manager', 'control-plane', 'kubeadm'],
    ['kube-scheduler', 'control-plane', 'kubeadm'],
    ['etcd', 'control-plane', 'kubeadm'],
    ['kubelet', 'node', 'kubeadm'],
    ['kubeadm', 'control-plane', undefined],
  ]);
  const report = computeApiserver(source(cluster, 'kube-apiserver'), hostOf(cluster, 'control-plane'));
  expect(report.outcome.errors).toEqual([]);
  expect(report.effective['--authorization-mode']).toMatchObject({
    value: ['Node', 'RBAC'],
    layer: 'kubeadm',
    file: null,
    range: null,
  });
  expect(report.effective['--anonymous-auth']).toMatchObject({ value: true, layer: 'default' });
});

test.each([
  ['a list', V4, '\n  - {name: authorization-mode, value: AlwaysAllow}\n  - {name: v, value: "4"}'],
  ['a mapping', V3, '\n    authorization-mode: AlwaysAllow\n    v: "4"'],
])('extra arguments as %s replace the default of that name', (_, head, extra) => {
  const cluster = read(`${head}kind: ClusterConfiguration\napiServer:\n  extraArgs:${extra}\n`);
  const report = computeApiserver(source(cluster, 'kube-apiserver'), hostOf(cluster, 'control-plane'));
  expect(report.effective['--authorization-mode']).toMatchObject({
    value: ['AlwaysAllow'],
    layer: 'flag',
    file: 'cluster/kubeadm.yaml',
    range: { start: { line: 5 } },
    shadowed: [],
  });
  expect(words(cluster, 'kube-apiserver').slice(-2)).toEqual(['--authorization-mode=AlwaysAllow', '--v=4']);
});

test('an authorization-config takes the default modes away, an external etcd its own', () => {
  const cluster = read(`${V4}kind: ClusterConfiguration
apiServer: {extraArgs: [{name: authorization-config, value: /a.yaml}]}
etcd: {external: {endpoints: ["https://10.0.0.5:2379", "https://10.0.0.6:2379"], caFile: /ca.crt}}
`);
  const argv = words(cluster, 'kube-apiserver');
  expect(argv.filter((word) => /^--(authorization|etcd)/.test(word))).toEqual([
    '--etcd-cafile=/ca.crt',
    '--etcd-servers=https://10.0.0.5:2379,https://10.0.0.6:2379',
    '--authorization-config=/a.yaml',
  ]);
  expect(cluster.components.some(({ component }) => component === 'etcd')).toBe(false);
});

test('etcd listens where the API server advertises itself, with the flags of its release', () => {
  const cluster = read(`${INIT}---\n${V4}kind: ClusterConfiguration\nkubernetesVersion: v1.33.1\n`);
  const report = computeEtcd(source(cluster, 'etcd'), hostOf(cluster, 'control-plane'));
  expect(report.outcome.errors).toEqual([]);
  expect(report.derived.clients).toMatchObject({
    listen: ['https://127.0.0.1:2379', 'https://192.0.2.10:2379'],
    requiresClientCertificate: true,
  });
  expect(words(cluster, 'etcd')).toContain('--experimental-initial-corrupt-check=true');
  const later = read(`${V4}kind: ClusterConfiguration\nkubernetesVersion: v1.34.0\n`);
  expect(words(later, 'etcd')).toContain('--feature-gates=InitialCorruptCheck=true');
});

test('a manifest that is there, or known to be, is not written over', () => {
  const manifest = 'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml';
  const pod =
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: a\n    command: [kube-apiserver, --v=2]\n';
  const text = `${V4}kind: ClusterConfiguration\n`;
  expect(words(read(text, { [manifest]: pod }), 'kube-apiserver')).toEqual(['--v=2']);
  expect(read(text, {}, [manifest]).components.some(({ component }) => component === 'kube-apiserver')).toBe(
    false,
  );
});

test('the kubelet: kubeadm’s fields under the document, forced and default ones', () => {
  const cluster = read(`${INIT}---
${V4}kind: ClusterConfiguration
networking: {serviceSubnet: 10.32.0.0/16}
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
rotateCertificates: false
authentication:
  anonymous: {enabled: true}
`);
  const { effective, outcome, missing } = computeKubelet(source(cluster, 'kubelet'), hostOf(cluster, 'node'));
  expect(outcome.errors).toEqual([]);
  expect(missing).not.toContain('node/var/lib/kubelet/config.yaml');
  expect(effective['authentication.anonymous.enabled']).toMatchObject({
    value: true,
    layer: 'file',
    file: 'cluster/kubeadm.yaml',
    range: { start: { line: 14, column: 24 } },
  });
  expect(effective['authentication.x509.clientCAFile']).toMatchObject({
    value: '/etc/kubernetes/pki/ca.crt',
    layer: 'kubeadm',
    range: null,
  });
  expect(effective.rotateCertificates).toMatchObject({
    value: true,
    layer: 'kubeadm',
    shadowed: [{ value: false, layer: 'file', range: { start: { line: 12 } } }],
  });
  expect(effective.clusterDNS?.value).toEqual(['10.32.0.10']);
  expect(effective['authorization.mode']?.value).toBe('Webhook');
  expect(effective['--node-ip']).toMatchObject({
    value: '192.0.2.10',
    layer: 'flag',
    range: { start: { line: 4 } },
  });
  expect(effective['--kubeconfig']).toMatchObject({
    value: '/etc/kubernetes/kubelet.conf',
    layer: 'kubeadm',
  });
});

test('a kubelet of a systemd unit takes the configuration that kubeadm writes', () => {
  const unit =
    '[Service]\nExecStart=/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml --kubeconfig=/k.conf\n';
  const cluster = read(`${V4}kind: ClusterConfiguration\n`, {
    'node/etc/systemd/system/kubelet.service': unit,
  });
  const { effective } = computeKubelet(source(cluster, 'kubelet'), hostOf(cluster, 'node'));
  expect(effective['authentication.anonymous.enabled']).toMatchObject({ value: false, layer: 'kubeadm' });
  expect(effective['--kubeconfig']).toMatchObject({ value: '/k.conf', layer: 'flag' });
});

test.each([
  [
    'an old API version',
    'apiVersion: kubeadm.k8s.io/v1beta2\nkind: ClusterConfiguration\n',
    'kubeadm-version',
    1,
  ],
  [
    'a mapping in v1beta4',
    `${V4}kind: ClusterConfiguration\napiServer:\n  extraArgs: {v: "4"}\n`,
    'field-type',
    4,
  ],
  ['a list in v1beta3', `${V3}kind: ClusterConfiguration\napiServer:\n  extraArgs: [a]\n`, 'field-type', 4],
  ['two of a kind', `${INIT}---\n${INIT}`, 'kubeadm-repeated', 7],
])('%s ends kubeadm, and nothing is written', (_, text, id, line) => {
  const cluster = read(text);
  const { outcome } = computeKubeadm(source(cluster, 'kubeadm'));
  expect(outcome.errors.map((error) => [error.id, error.range?.start.line])).toEqual([[id, line]]);
  expect(cluster.components.every(({ error }) => error?.id === id)).toBe(true);
});

test('unknown fields and repeated keys are warnings of init and join', () => {
  const { outcome, warnings } = computeKubeadm(
    source(
      read(
        `${V4}kind: ClusterConfiguration\nclustername: a\ncontrolPlaneEndpoint: a\ncontrolPlaneEndpoint: b\n`,
      ),
      'kubeadm',
    ),
  );
  expect(outcome.starts).toBe(true);
  expect(warnings?.map(({ id, range }) => [id, range?.start.line])).toEqual([
    ['field-unknown', 3],
    ['key-repeated', 5],
  ]);
});

test('the reader of one file may be one that remembers', () => {
  const calls: string[] = [];
  const parse = (file: string) => {
    calls.push(file);
    return { documents: [], components: [], understood: false };
  };
  const cluster = parseCluster({ files: { a: 'x', b: 'y' }, present: [], complete: true }, parse);
  expect([calls, cluster.notUnderstood]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});
