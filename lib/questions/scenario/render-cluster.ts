import type { ClusterInput } from '../../cluster/parse-cluster';
import type { Json, ScenarioDocument, ScenarioProgram } from '../../content/mutation';
import { PRESENT_FILES } from './base-parts/present-files';
import type { ClusterModel, ModelFlag } from './cluster-model';
import { fillNames } from './fill-names';
import type { Surface } from './surface';
import { writeYaml } from './write-yaml';

/** A part of a cluster's model, as templates name what they show. */
export type ScenarioPart = ScenarioProgram | ScenarioDocument;

/** A cluster written down, and where each of its parts went. */
export type WrittenCluster = {
  input: ClusterInput;
  paths: Readonly<Partial<Record<ScenarioPart, string>>>;
};

const MANIFESTS = 'control-plane/etc/kubernetes/manifests';
const IMAGES: Readonly<Record<Exclude<ScenarioProgram, 'kubelet'>, string>> = {
  etcd: 'registry.k8s.io/etcd:3.6.8-0',
  'kube-apiserver': 'registry.k8s.io/kube-apiserver:v1.36.2',
  'kube-controller-manager': 'registry.k8s.io/kube-controller-manager:v1.36.2',
  'konnectivity-server': 'registry.k8s.io/kas-network-proxy/proxy-server:v0.36.0',
};
const SOCKET_FOLDER = '/etc/kubernetes/konnectivity-server';

/** Writes a cluster down as the surface says. Certificates and keys are there without their content. */
export function renderCluster(model: ClusterModel, surface: Surface): WrittenCluster {
  const files: Record<string, string> = {};
  const paths: Partial<Record<ScenarioPart, string>> = {};
  const put = (part: ScenarioPart, path: string, text: string) => {
    files[path] = fillNames(text, surface);
    paths[part] = path;
  };
  for (const [program, flags] of Object.entries(model.programs) as [ScenarioProgram, readonly ModelFlag[]][])
    if (program === 'kubelet')
      put(program, 'node/etc/systemd/system/kubelet.service', unit(words(program, flags, surface), surface));
    else
      put(
        program,
        `${MANIFESTS}/${program}.yaml`,
        yaml([manifest(program, words(program, flags, surface), surface)], surface),
      );
  for (const [name, documents] of Object.entries(model.documents) as [ScenarioDocument, readonly Json[]][])
    put(
      name,
      placeOf(name, surface),
      yaml(
        documents.map((one) => noisy(name, one, surface)),
        surface,
      ),
    );
  return { input: { files, present: presentIn(files, surface), complete: true }, paths };
}

function placeOf(name: ScenarioDocument, surface: Surface): string {
  return {
    agent: 'cluster/konnectivity-agent.yaml',
    authentication: 'control-plane/etc/kubernetes/authentication.yaml',
    'bootstrap-kubeconfig': 'node/etc/kubernetes/bootstrap-kubelet.conf',
    'controller-manager-kubeconfig': 'control-plane/etc/kubernetes/controller-manager.conf',
    'egress-selector': 'control-plane/etc/kubernetes/egress-selector.yaml',
    'kubelet-config': 'node/var/lib/kubelet/config.yaml',
    'kubelet-drop-in': `node/etc/kubernetes/kubelet.conf.d/${surface.dropIn}`,
    'kubelet-kubeconfig': 'node/etc/kubernetes/kubelet.conf',
    pki: 'cluster/pki.yaml',
    pods: 'cluster/pods.yaml',
    rbac: 'cluster/rbac.yaml',
  }[name];
}

function presentIn(files: Readonly<Record<string, string>>, surface: Surface): readonly string[] {
  return Object.entries(PRESENT_FILES)
    .flatMap(([host, names]) => names.map((name) => `${host}${fillNames(name, surface)}`))
    .filter((path) => files[path] === undefined);
}

function words(program: string, flags: readonly ModelFlag[], surface: Surface): readonly string[] {
  return surface
    .order([...flags, ...(surface.noise[program] ?? []).filter(([name]) => !flags.some(([f]) => f === name))])
    .flatMap(([name, value], place) =>
      // A switch takes no word of its own: `--x false` would be x, and then an argument too many.
      surface.apart(place) && !/^(?:true|false|)$/.test(value)
        ? [`--${name}`, value]
        : [`--${name}=${value}`],
    );
}

function manifest(
  program: Exclude<ScenarioProgram, 'kubelet'>,
  all: readonly string[],
  surface: Surface,
): Json {
  const binary = program === 'konnectivity-server' ? 'proxy-server' : program;
  const shared =
    program === 'konnectivity-server' || all.some((word) => word.startsWith('--egress-selector-config-file'));
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: program, namespace: 'kube-system' },
    spec: {
      containers: [
        {
          name: binary,
          image: IMAGES[program],
          ...(surface.words === 'command'
            ? { command: [binary, ...all] }
            : { command: [binary], args: [...all] }),
          ...(shared ? { volumeMounts: [{ name: 'konnectivity-uds', mountPath: SOCKET_FOLDER }] } : {}),
        },
      ],
      hostNetwork: true,
      ...(shared
        ? {
            volumes: [
              { name: 'konnectivity-uds', hostPath: { path: SOCKET_FOLDER, type: 'DirectoryOrCreate' } },
            ],
          }
        : {}),
    },
  };
}

function unit(all: readonly string[], surface: Surface): string {
  const head = '[Unit]\nDescription=kubelet: The Kubernetes Node Agent\n\n[Service]\n';
  const tail = 'Restart=always\n';
  if (surface.unit === 'inline') return `${head}ExecStart=/usr/bin/kubelet ${all.join(' ')}\n${tail}`;
  if (surface.unit === 'lines')
    return `${head}ExecStart=/usr/bin/kubelet \\\n  ${all.join(' \\\n  ')}\n${tail}`;
  return `${head}Environment="KUBELET_ARGS=${all.join(' ')}"\nExecStart=/usr/bin/kubelet $KUBELET_ARGS\n${tail}`;
}

function noisy(name: ScenarioDocument, document: Json, surface: Surface): Json {
  if (name !== 'kubelet-config' || typeof document !== 'object' || document === null) return document;
  return { ...(document as { [field: string]: Json }), ...surface.fields };
}

function yaml(documents: readonly Json[], surface: Surface): string {
  return documents.map((document) => writeYaml(document, surface)).join('---\n');
}
