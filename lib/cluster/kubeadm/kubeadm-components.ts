import type { ClusterDocument, ComponentSource } from '../parse-cluster';
import type { Token } from '../token';
import {
  apiserverDefaults,
  controllerManagerDefaults,
  etcdDefaults,
  kubeadmArguments,
  kubeadmFacts,
  kubeletDefaults,
  kubeletFieldDefaults,
  SCHEDULER_DEFAULTS,
} from './kubeadm-arguments';
import { type KubeadmDocument, readKubeadm } from './read-kubeadm';

const KUBELET_FILE = '/var/lib/kubelet/config.yaml';

/**
 * The components that kubeadm would write for its documents: each one that the files do not have themselves, and `kubeadm`,
 * which carries what it refuses. `isGiven` tells of a file that is there, with or without its content. A kubelet that is found
 * and whose config.yaml is not gets the configuration that kubeadm writes for it.
 */
export function kubeadmComponents(
  documents: readonly ClusterDocument[],
  found: readonly ComponentSource[],
  isGiven: (file: string) => boolean,
): ComponentSource[] {
  const kubeadm = readKubeadm(documents);
  if (kubeadm === null) return [...found];
  const facts = kubeadmFacts(kubeadm);
  const { cluster, init, join } = kubeadm;
  const error = kubeadm.errors[0] ?? null;
  const out = [...found];
  const add = (
    component: string,
    host: string,
    from: KubeadmDocument,
    tokens: (at: KubeadmDocument) => Token[],
  ) => {
    const manifest = `${host}/etc/kubernetes/manifests/${component}.yaml`;
    if (isGiven(manifest) || out.some((one) => one.component === component)) return;
    out.push({
      component,
      host,
      file: from.file,
      argv: { program: component, argv: tokens(from) },
      error,
      container: null,
      writtenBy: 'kubeadm',
    });
  };
  const at = (from: KubeadmDocument) => [from.file, from.document.rangeOf(['kind'])] as const;
  if (cluster !== null) {
    const host = 'control-plane';
    add('kube-apiserver', host, cluster, (from) =>
      kubeadmArguments(apiserverDefaults(facts, from), from.extraArgs('apiServer', 'extraArgs'), ...at(from)),
    );
    add('kube-controller-manager', host, cluster, (from) =>
      kubeadmArguments(
        controllerManagerDefaults(facts),
        from.extraArgs('controllerManager', 'extraArgs'),
        ...at(from),
      ),
    );
    add('kube-scheduler', host, cluster, (from) =>
      kubeadmArguments(SCHEDULER_DEFAULTS, from.extraArgs('scheduler', 'extraArgs'), ...at(from)),
    );
    if (!cluster.has('etcd', 'external'))
      add('etcd', host, cluster, (from) =>
        kubeadmArguments(
          etcdDefaults(facts, from),
          from.extraArgs('etcd', 'local', 'extraArgs'),
          ...at(from),
        ),
      );
  }
  const node = join ?? init ?? cluster;
  if (node !== null)
    add('kubelet', 'node', node, (from) => {
      const extra = from.extraArgs('nodeRegistration', 'kubeletExtraArgs');
      // The drop-in's own flags come first: an extra argument does not replace them, it wins by coming later.
      const [file, range] = at(from);
      const own = kubeletDefaults(facts, from.text('nodeRegistration', 'criSocket'));
      const dropIn = own.filter(([name]) => name !== 'container-runtime-endpoint');
      const flags = own.filter(([name]) => name === 'container-runtime-endpoint');
      return [...kubeadmArguments(dropIn, [], file, range), ...kubeadmArguments(flags, extra, file, range)];
    });
  const from = kubeadm.kubelet;
  const configured = cluster !== null || from !== null;
  const withFile = out.map((one): ComponentSource => {
    if (one.component !== 'kubelet' || !configured || isGiven(`${one.host}${KUBELET_FILE}`)) return one;
    const written = {
      path: KUBELET_FILE,
      file: from?.file ?? cluster?.file ?? one.file,
      text: from === null ? EMPTY : alone(from),
      defaults: kubeletFieldDefaults(facts),
    };
    return { ...one, kubeletFile: written };
  });
  const file = (cluster ?? init ?? join)?.file ?? kubeadm.errors[0]?.file ?? '';
  withFile.push({
    component: 'kubeadm',
    host: 'control-plane',
    file,
    argv: { program: 'kubeadm', argv: [] },
    error,
    container: null,
    kubeadm: { errors: kubeadm.errors, warnings: kubeadm.warnings },
  });
  return withFile;
}

const EMPTY = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';

/** One document of a file with blanks for all that stands before it, so that its places stay what they are. */
function alone(from: ClusterDocument): string {
  const { source, rangeOf } = from.document;
  const { start, end } = rangeOf([]);
  return source.slice(0, start.offset).replace(/[^\n]/g, ' ') + source.slice(start.offset, end.offset);
}
