import { expect, test } from 'vitest';
import { parseCluster } from './parse-cluster';
import { readWorkloads } from './workloads';

const AGENT = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: kube-system}
spec:
  template:
    metadata: {labels: {k8s-app: agent}}
    spec:
      serviceAccountName: agent
      automountServiceAccountToken: false
      hostNetwork: true
      containers:
      - name: agent
        ports: [{name: health, containerPort: 8093, hostPort: 8093}]
        volumeMounts:
        - {name: token, mountPath: /var/run/secrets/tokens}
        - {name: run, mountPath: /run/k, readOnly: true}
      volumes:
      - name: token
        projected:
          sources:
          - serviceAccountToken: {path: konnectivity-agent-token, audience: system:konnectivity-server}
          - serviceAccountToken: {path: second, expirationSeconds: 600}
      - name: run
        hostPath: {path: /run/konnectivity, type: DirectoryOrCreate}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: agent, namespace: kube-system}
automountServiceAccountToken: false
---
apiVersion: v1
kind: Service
metadata: {name: kubernetes}
spec:
  selector: {a: b}
  ports: [{port: 443, targetPort: 6443}, {name: web, port: 80, targetPort: web, nodePort: 30080}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: deny, namespace: a}
spec: {podSelector: {matchLabels: {app: x}}, egress: [{}]}
`;

function read(files: Readonly<Record<string, string>>) {
  return readWorkloads(parseCluster({ files, present: [], complete: true }));
}

test('a DaemonSet with tokens and mounts', () => {
  const [agent] = read({ 'cluster/agent.yaml': AGENT }).pods;
  expect(agent).toMatchObject({
    kind: 'DaemonSet',
    name: 'agent',
    namespace: 'kube-system',
    specPath: ['spec', 'template', 'spec'],
    isStatic: false,
    labels: { 'k8s-app': 'agent' },
    serviceAccountName: 'agent',
    automount: false,
    automountRange: { start: { line: 9 } },
    hostNetwork: true,
    hostMounts: [
      {
        hostPath: '/run/konnectivity',
        mountPath: '/run/k',
        readOnly: true,
        type: 'DirectoryOrCreate',
        container: 'agent',
      },
    ],
    ports: [{ name: 'health', containerPort: 8093, hostPort: 8093, protocol: 'TCP' }],
  });
  expect(
    agent?.tokenVolumes.map(({ audience, expirationSeconds, path, mountPath }) => [
      audience,
      expirationSeconds,
      path,
      mountPath,
    ]),
  ).toEqual([
    ['system:konnectivity-server', 3600, 'konnectivity-agent-token', '/var/run/secrets/tokens'],
    ['', 600, 'second', '/var/run/secrets/tokens'],
  ]);
  expect(agent?.tokenVolumes[0]?.range.start.line).toBe(21);
});

test('service accounts, services and network policies', () => {
  const { serviceAccounts, services, networkPolicies } = read({ 'cluster/agent.yaml': AGENT });
  expect(serviceAccounts).toMatchObject([
    { name: 'agent', namespace: 'kube-system', automount: false, automountRange: { start: { line: 29 } } },
  ]);
  expect(services).toMatchObject([
    {
      name: 'kubernetes',
      namespace: 'default',
      type: 'ClusterIP',
      selector: { a: 'b' },
      ports: [
        { port: 443, targetPort: 6443, nodePort: 0 },
        { name: 'web', targetPort: 'web', nodePort: 30080 },
      ],
    },
  ]);
  expect(networkPolicies).toMatchObject([
    {
      name: 'deny',
      namespace: 'a',
      policyTypes: ['Ingress', 'Egress'],
      podSelector: { matchLabels: { app: 'x' }, hasExpressions: false },
    },
  ]);
});

test.each([
  ['Pod', 'spec: {hostNetwork: true, containers: []}', ['spec']],
  ['Job', 'spec: {template: {spec: {hostNetwork: true}}}', ['spec', 'template', 'spec']],
  [
    'CronJob',
    'spec: {jobTemplate: {spec: {template: {spec: {hostNetwork: true}}}}}',
    ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ],
])('the Pod of a %s, with nothing written', (kind, spec, specPath) => {
  const { pods } = read({
    'cluster/a.yaml': `apiVersion: v1\nkind: ${kind}\nmetadata: {name: a}\n${spec}\n`,
  });
  expect(pods).toMatchObject([
    {
      kind,
      specPath,
      namespace: 'default',
      serviceAccountName: 'default',
      automount: null,
      automountRange: null,
      hostNetwork: true,
      tokenVolumes: [],
    },
  ]);
});

test('a manifest of a host is a static Pod, an item of a list is a workload', () => {
  const { pods } = read({
    'node/etc/kubernetes/manifests/p.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: []}\n',
    'cluster/list.yaml':
      'apiVersion: v1\nkind: PodList\nitems:\n- metadata: {name: q}\n  spec: {automountServiceAccountToken: true}\n',
  });
  expect(
    pods.map(({ name, isStatic, automount, specPath }) => [name, isStatic, automount, specPath.length]),
  ).toEqual([
    ['p', true, null, 1],
    ['q', false, true, 3],
  ]);
});

test('values of other types are passed over', () => {
  const { pods, services } = read({
    'cluster/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: []\nspec: {volumes: {a: b}, containers: [1, {ports: [a], volumeMounts: 3}]}\n---\napiVersion: v1\nkind: Service\nspec: 3\n',
  });
  expect([pods.length, services[0]?.ports]).toEqual([1, []]);
});
