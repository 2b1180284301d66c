import { expect, test } from 'vitest';
import { apiserver } from './cases/apiserver';
import { FILE } from './cases/file';
import { kubeconfig } from './cases/kubeconfig';
import { gradeCluster } from './grade-cluster';
import type { DocumentGrade } from './grade-report';

type Files = Readonly<Record<string, string>>;

function documents(files: Files, complete = false): Readonly<Record<string, DocumentGrade>> {
  return gradeCluster({ files, present: [], complete }).documents;
}

/** What is said of a file that no component names: its kind, whether its reader takes it, and what it refuses. */
const told = (grade: DocumentGrade | undefined) =>
  grade === undefined
    ? null
    : [grade.kind, grade.accepted, grade.errors.map(({ id }) => id).join(' ')].join(' ').trim();

const EGRESS = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\n';
const UDS = '{proxyProtocol: GRPC, transport: {uds: {udsName: /run/konnectivity/socket}}}';
const CONFIG = kubeconfig();
const HALF = CONFIG.replace('kind: Config\n', '').replace('apiVersion: v1\n', '');
const ANY = 'cluster/any.yaml';

test.each<[what: string, file: string, text: string, said: string | null]>([
  ['an egress selector', ANY, `${EGRESS}egressSelections: []\n`, 'EgressSelectorConfiguration true'],
  ['one without a list', ANY, EGRESS, 'EgressSelectorConfiguration false egress-null'],
  [
    'selections without a kind',
    ANY,
    'egressSelections: []\n',
    'EgressSelectorConfiguration false kind-missing',
  ],
  [
    'selections of a kind that nothing reads',
    ANY,
    `${EGRESS.replace('EgressSelector', 'EgresSelector')}egressSelections: []\n`,
    'EgressSelectorConfiguration false kind-unknown',
  ],
  [
    'a file named for egress that says nothing',
    'control-plane/etc/kubernetes/egress-selector.yaml',
    '{}\n',
    'EgressSelectorConfiguration false kind-missing',
  ],
  ['a file in a folder named for egress', 'control-plane/etc/egress/notes.yaml', '{}\n', null],
  [
    'a file named for egress with an object of the API',
    'cluster/egress.yaml',
    'apiVersion: v1\nkind: ConfigMap\n',
    null,
  ],
  [
    'a file named for egress with another program’s settings',
    'cluster/egress.yaml',
    '[egress]\na = 1\n',
    null,
  ],
  [
    'a file named for egress with a certificate',
    'cluster/egress.yaml',
    '-----BEGIN CERTIFICATE-----\n',
    null,
  ],
  [
    'anonymous access',
    ANY,
    'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\n',
    'AuthenticationConfiguration true',
  ],
  [
    'no authorizers',
    ANY,
    'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthorizationConfiguration\nauthorizers: []\n',
    'AuthorizationConfiguration false authorizers-missing',
  ],
  [
    'admission',
    ANY,
    'apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins: []\n',
    'AdmissionConfiguration true',
  ],
  [
    'encryption by KMS v1',
    ANY,
    'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n- resources: [secrets]\n  providers: [{kms: {apiVersion: v1, name: a, endpoint: "unix:///a.sock"}}]\n',
    'EncryptionConfiguration false kms-v1',
  ],
  [
    'two of one name, which is no matter without a reload',
    ANY,
    'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n- resources: [secrets]\n  providers: [{kms: {apiVersion: v1, name: a, endpoint: "unix:///a.sock"}}, {kms: {apiVersion: v1, name: a, endpoint: "unix:///b.sock"}}]\n',
    'EncryptionConfiguration false kms-v1 kms-v1',
  ],
  [
    'tracing',
    ANY,
    'apiVersion: apiserver.config.k8s.io/v1\nkind: TracingConfiguration\nsamplingRatePerMillion: -1\n',
    'TracingConfiguration false tracing-rate',
  ],
  [
    'an audit policy',
    ANY,
    'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: [{level: None}]\n',
    'Policy true',
  ],
  ['another policy', ANY, 'apiVersion: abac.authorization.kubernetes.io/v1beta1\nkind: Policy\n', null],
  [
    'a kubelet’s file with a port below zero',
    ANY,
    'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: -1\n',
    'KubeletConfiguration false field-invalid',
  ],
  ['a kubeconfig', ANY, CONFIG, 'Config true'],
  ['a kubeconfig that does not say its kind', ANY, HALF, 'Config true'],
  ['one in JSON', ANY, '{\n"contexts": [],\n"current-context": "a"\n}\n', 'Config false kubeconfig-context'],
  ['contexts further in', ANY, 'a:\n  contexts: []\n', null],
  [
    'a usual name of a kubeconfig, and nothing in it',
    'node/root/.kube/kubeconfig',
    '{}\n',
    'Config false kubeconfig-no-context',
  ],
  [
    'kubeadm’s name of one',
    'control-plane/etc/kubernetes/super-admin.conf',
    '{}\n',
    'Config false kubeconfig-no-context',
  ],
  ['a name that is like one', 'control-plane/etc/kubernetes/my-admin.conf', '{}\n', null],
  ['a manifest', FILE.apiserver, apiserver(), null],
  ['a kind that objects have by nature', ANY, 'apiVersion: v1\nkind: toString\n', null],
  ['no YAML at all', ANY, 'hello', null],
])('a file with %s', (_, file, text, said) => {
  // Its neighbours are of other kinds, and say nothing of it.
  const files = { 'cluster/a.yaml': 'apiVersion: v1\nkind: Pod\n', [file]: text, 'cluster/z.yaml': 'a: 1\n' };
  const found = documents(files);
  expect(told(found[file])).toBe(said);
  expect(Object.keys(found)).toEqual(said === null ? [] : [file]);
});

test('of several documents in a file the first counts, and each file is read by itself', () => {
  const policy = 'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: [{level: None}]\n';
  const tracing = 'apiVersion: apiserver.config.k8s.io/v1\nkind: TracingConfiguration\n';
  const found = documents({
    [ANY]: `${tracing}---\n${policy}`,
    'cluster/b.yaml': `${policy}---\n${tracing}`,
  });
  expect(Object.entries(found).map(([file, { kind }]) => [file, kind])).toEqual([
    [ANY, 'TracingConfiguration'],
    ['cluster/b.yaml', 'Policy'],
  ]);
});

test('an egress selector prints its selections as the API server does', () => {
  const tcp = (tls: string) =>
    `{proxyProtocol: HTTPConnect, transport: {tcp: {url: "https://p:1", tlsConfig: ${tls}}}}`;
  const text = `${EGRESS}egressSelections:
- {name: cluster, connection: ${UDS}}
- {name: master, connection: {proxyProtocol: Direct}}
- {name: etcd, connection: ${tcp('{caBundle: /ca, clientCert: /cert, clientKey: /key, tlsServerName: p.example}')}}
`;
  const found = documents({ [FILE.egress]: text })[FILE.egress];
  expect(told(found)).toBe('EgressSelectorConfiguration true');
  expect(found?.effective).toEqual({
    selections: [
      { name: 'cluster', proxyProtocol: 'GRPC', transport: { uds: '/run/konnectivity/socket' } },
      { name: 'controlplane', proxyProtocol: 'Direct' },
      {
        name: 'etcd',
        proxyProtocol: 'HTTPConnect',
        transport: {
          tcpURL: 'https://p:1',
          tlsConfig: { CABundle: '/ca', ClientCert: '/cert', ClientKey: '/key', TLSServerName: 'p.example' },
        },
      },
    ],
    dialers: { cluster: true, controlplane: true, etcd: true },
  });
  // The certificates that it names are looked for on its own host.
  expect(told(documents({ [FILE.egress]: text }, true)[FILE.egress])).toBe(
    'EgressSelectorConfiguration false file-missing file-missing file-missing',
  );
});
