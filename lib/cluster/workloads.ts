import type { Span } from '../core/span';
import { asRecord } from './as-record';
import { type ClusterObject, clusterObjects } from './cluster-objects';
import type { Cluster } from './parse-cluster';
import type { FieldPath, YamlDocument } from './parse-documents';

/** Where an object was written. `range` is its name's place; `document` and `path` lead to any field. */
export type ObjectPlace = {
  name: string;
  namespace: string;
  file: string;
  range: Span;
  document: YamlDocument;
  path: FieldPath;
};

/** A projected service-account token, once for each place where it is mounted (`mountPath` is '' where it is not). */
export type TokenVolume = {
  volume: string;
  /** '' is the API server's own audience. */
  audience: string;
  expirationSeconds: number;
  path: string;
  container: string;
  mountPath: string;
  range: Span;
};

export type HostMount = {
  volume: string;
  hostPath: string;
  type: string;
  container: string;
  mountPath: string;
  readOnly: boolean;
  range: Span;
};
export type ContainerPort = {
  container: string;
  name: string;
  containerPort: number;
  hostPort: number;
  protocol: string;
  range: Span;
};

/** A Pod, or what makes Pods from a template. */
export type Workload = ObjectPlace & {
  kind: string;
  /** The way to the Pod's spec. */
  specPath: FieldPath;
  /** A static Pod, started by a kubelet from its manifest folder: it has no service account. */
  isStatic: boolean;
  labels: Readonly<Record<string, string>>;
  serviceAccountName: string;
  /** As the Pod says; null where it does not, and the ServiceAccount decides (true without one). */
  automount: boolean | null;
  automountRange: Span | null;
  hostNetwork: boolean;
  tokenVolumes: TokenVolume[];
  hostMounts: HostMount[];
  ports: ContainerPort[];
};

export type ServiceAccountObject = ObjectPlace & {
  automount: boolean | null;
  automountRange: Span | null;
  /** The Secrets that it lists. */
  secrets: { name: string; range: Span }[];
};
export type SecretObject = ObjectPlace & {
  /** Opaque where it is not written. */
  type: string;
  /** The account whose token it is for (an annotation); empty for none. */
  serviceAccountName: string;
};
export type ServiceObject = ObjectPlace & {
  type: string;
  clusterIP: string;
  selector: Readonly<Record<string, string>>;
  ports: {
    name: string;
    port: number;
    targetPort: number | string;
    nodePort: number;
    protocol: string;
    range: Span;
  }[];
};
export type NetworkPolicyObject = ObjectPlace & {
  /** As the API server completes them: Ingress always, Egress where there are egress rules, unless they are written. */
  policyTypes: string[];
  /** matchLabels; `hasExpressions` where matchExpressions narrow it further. */
  podSelector: { matchLabels: Readonly<Record<string, string>>; hasExpressions: boolean };
  ingress: readonly unknown[];
  egress: readonly unknown[];
};

export type Workloads = {
  /** Pods and what makes Pods. */
  pods: Workload[];
  serviceAccounts: ServiceAccountObject[];
  secrets: SecretObject[];
  services: ServiceObject[];
  networkPolicies: NetworkPolicyObject[];
};

/** The ways from an object to its Pod's spec. */
const SPECS: Readonly<Record<string, FieldPath>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  ReplicationController: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
/** What a projected token lasts when nothing is written (pkg/apis/core/v1/defaults.go). */
const TOKEN_SECONDS = 3600;

/** The Pods, service accounts, secrets, services and network policies of a cluster's files, as far as a path depends on them. Nothing throws. */
export function readWorkloads(cluster: Cluster): Workloads {
  const out: Workloads = { pods: [], serviceAccounts: [], secrets: [], services: [], networkPolicies: [] };
  for (const object of clusterObjects(cluster)) {
    const { kind } = object;
    if (Object.hasOwn(SPECS, kind)) out.pods.push(workloadOf(object));
    else if (kind === 'ServiceAccount')
      out.serviceAccounts.push({
        ...placeOf(object),
        ...automountOf(object, ['automountServiceAccountToken']),
        secrets: records(object.value.secrets).map(({ item, index }) => ({
          name: text(item.name),
          range: object.document.rangeOf([...object.path, 'secrets', index, 'name']),
        })),
      });
    else if (kind === 'Secret' && object.apiVersion === 'v1') out.secrets.push(secretOf(object));
    else if (kind === 'Service' && object.apiVersion === 'v1') out.services.push(serviceOf(object));
    else if (kind === 'NetworkPolicy') out.networkPolicies.push(policyOf(object));
  }
  return out;
}

function placeOf({ name, namespace, file, document, path }: ClusterObject): ObjectPlace {
  const range = document.rangeOf([...path, 'metadata', 'name']);
  return { name, namespace: namespace || 'default', file, range, document, path };
}

function workloadOf(object: ClusterObject): Workload {
  const way = SPECS[object.kind] ?? ['spec'];
  const spec = asRecord(at(object.value, way)) ?? {};
  const specPath = [...object.path, ...way];
  const template = at(object.value, way.slice(0, -1)) ?? object.value;
  const range = (...path: FieldPath) => object.document.rangeOf([...specPath, ...path]);
  const containers = ['initContainers', 'containers'].flatMap((field) =>
    records(spec[field]).map(({ item, index }) => ({ item, way: [field, index] as FieldPath })),
  );
  const mounts = containers.flatMap(({ item, way: from }) =>
    records(item.volumeMounts).map(({ item: mount, index }) => ({
      volume: text(mount.name),
      container: text(item.name),
      mountPath: text(mount.mountPath),
      readOnly: mount.readOnly === true,
      range: range(...from, 'volumeMounts', index),
    })),
  );
  const tokenVolumes: TokenVolume[] = [];
  const hostMounts: HostMount[] = [];
  for (const { item: volume, index } of records(spec.volumes)) {
    const name = text(volume.name);
    const mounted = mounts.filter((mount) => mount.volume === name);
    const hostPath = asRecord(volume.hostPath);
    if (hostPath !== null)
      for (const mount of mounted)
        hostMounts.push({ ...mount, hostPath: text(hostPath.path), type: text(hostPath.type) });
    for (const { item: source, index: number } of records(asRecord(volume.projected)?.sources)) {
      const token = asRecord(source.serviceAccountToken);
      if (token === null) continue;
      const places = mounted.length > 0 ? mounted : [{ container: '', mountPath: '' }];
      for (const { container, mountPath } of places)
        tokenVolumes.push({
          volume: name,
          audience: text(token.audience),
          expirationSeconds: integer(token.expirationSeconds, TOKEN_SECONDS),
          path: text(token.path),
          container,
          mountPath,
          range: range('volumes', index, 'projected', 'sources', number, 'serviceAccountToken'),
        });
    }
  }
  return {
    ...placeOf(object),
    kind: object.kind,
    specPath,
    isStatic: object.kind === 'Pod' && /^(control-plane|node)\/.*\/manifests\//.test(object.file),
    labels: labelsOf(at(template, ['metadata', 'labels'])),
    serviceAccountName: text(spec.serviceAccountName) || text(spec.serviceAccount) || 'default',
    ...automountOf(object, [...way, 'automountServiceAccountToken']),
    hostNetwork: spec.hostNetwork === true,
    tokenVolumes,
    hostMounts,
    ports: containers.flatMap(({ item, way: from }) =>
      records(item.ports).map(({ item: port, index }) => ({
        container: text(item.name),
        name: text(port.name),
        containerPort: integer(port.containerPort, 0),
        hostPort: integer(port.hostPort, 0),
        protocol: text(port.protocol) || 'TCP',
        range: range(...from, 'ports', index),
      })),
    ),
  };
}

function automountOf(
  object: ClusterObject,
  path: FieldPath,
): { automount: boolean | null; automountRange: Span | null } {
  const value = at(object.value, path);
  if (typeof value !== 'boolean') return { automount: null, automountRange: null };
  return { automount: value, automountRange: object.document.rangeOf([...object.path, ...path]) };
}

function secretOf(object: ClusterObject): SecretObject {
  const account = asRecord(at(object.value, ['metadata', 'annotations']))?.[
    'kubernetes.io/service-account.name'
  ];
  return {
    ...placeOf(object),
    type: text(object.value.type) || 'Opaque',
    serviceAccountName: text(account),
  };
}

function serviceOf(object: ClusterObject): ServiceObject {
  const spec = asRecord(object.value.spec);
  return {
    ...placeOf(object),
    type: text(spec?.type) || 'ClusterIP',
    clusterIP: text(spec?.clusterIP),
    selector: labelsOf(spec?.selector),
    ports: records(spec?.ports).map(({ item, index }) => ({
      name: text(item.name),
      port: integer(item.port, 0),
      targetPort:
        typeof item.targetPort === 'string'
          ? item.targetPort
          : integer(item.targetPort, integer(item.port, 0)),
      nodePort: integer(item.nodePort, 0),
      protocol: text(item.protocol) || 'TCP',
      range: object.document.rangeOf([...object.path, 'spec', 'ports', index]),
    })),
  };
}

function policyOf(object: ClusterObject): NetworkPolicyObject {
  const spec = asRecord(object.value.spec);
  const [ingress, egress] = [spec?.ingress, spec?.egress].map((rules): unknown[] =>
    Array.isArray(rules) ? rules : [],
  );
  const selector = asRecord(spec?.podSelector);
  const written: unknown[] = Array.isArray(spec?.policyTypes) ? spec.policyTypes : [];
  return {
    ...placeOf(object),
    policyTypes:
      written.length > 0 ? written.map(String) : ['Ingress', ...(egress?.length ? ['Egress'] : [])],
    podSelector: {
      matchLabels: labelsOf(selector?.matchLabels),
      hasExpressions: Array.isArray(selector?.matchExpressions) && selector.matchExpressions.length > 0,
    },
    ingress: ingress ?? [],
    egress: egress ?? [],
  };
}

function at(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((held, step) => asRecord(held)?.[step], value);
}

function records(value: unknown): { item: Readonly<Record<string, unknown>>; index: number }[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((entry, index) => {
    const item = asRecord(entry);
    return item === null ? [] : [{ item, index }];
  });
}

function labelsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(asRecord(value) ?? {}).map(([name, label]) => [name, String(label)]),
  );
}

function integer(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : fallback;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
