import { parseFile } from '../cluster/parse-cluster';
import { parseDocuments } from '../cluster/parse-documents';

/** Where a kubeadm cluster has what a kind of file holds. */
const HOMES: Readonly<Record<string, string>> = {
  KubeletConfiguration: 'node/var/lib/kubelet/config.yaml',
  EgressSelectorConfiguration: 'control-plane/etc/kubernetes/egress-selector.yaml',
  AuthenticationConfiguration: 'control-plane/etc/kubernetes/authentication.yaml',
  AuthorizationConfiguration: 'control-plane/etc/kubernetes/authorization.yaml',
  AdmissionConfiguration: 'control-plane/etc/kubernetes/admission.yaml',
  EncryptionConfiguration: 'control-plane/etc/kubernetes/encryption.yaml',
  KubeSchedulerConfiguration: 'control-plane/etc/kubernetes/scheduler.yaml',
};
/** The flag of kube-apiserver that names such a file. */
const NAMING: Readonly<Record<string, string>> = {
  EgressSelectorConfiguration: '--egress-selector-config-file',
  AuthenticationConfiguration: '--authentication-config',
  AuthorizationConfiguration: '--authorization-config',
  AdmissionConfiguration: '--admission-control-config-file',
  EncryptionConfiguration: '--encryption-provider-config',
};
const STATIC_PODS = [
  'kube-apiserver',
  'etcd',
  'kube-controller-manager',
  'kube-scheduler',
  'konnectivity-server',
];
const CONTROL_PLANE = /\b(kube-apiserver|kube-controller-manager|kube-scheduler)\b|\betcd\b/;

/**
 * The path in a cluster (`control-plane/…`, `node/…`, `cluster/…`) of a text that comes without one, by its content. `name` is what
 * its file was called, if anything; a comment with an absolute path on its first line counts as a name. `others` are the texts
 * that are there: where one of them names the file, it goes there. Always gives a path; two texts may get the same.
 */
export function placeText(text: string, name = '', others: readonly string[] = []): string {
  const called = name === '' ? commented(text) : name.replaceAll('\\', '/');
  const placed = /(?:^|\/)((?:control-plane|node|cluster)\/.+)$/.exec(called)?.[1];
  if (placed !== undefined) return placed;
  const absolute = /(?:^|\/)((?:etc|var|usr|lib|opt)\/.+)$/.exec(called)?.[1];
  const guess = byContent(text, others);
  if (absolute !== undefined)
    return `${guess?.startsWith('cluster/') && !absolute.includes('/manifests/') ? sideOf(text) : (guess ?? sideOf(text)).split('/')[0]}/${absolute}`;
  const last = called.split('/').pop() ?? '';
  return guess ?? `cluster/${last === '' ? 'file.yaml' : last}`;
}

function sideOf(text: string): string {
  return CONTROL_PLANE.test(text) ? 'control-plane' : 'node';
}

/** A first line such as `# /etc/kubernetes/manifests/etcd.yaml`. */
function commented(text: string): string {
  return /^#\s*(\S*\/\S+\.\w+|\/\S+)\s*$/.exec(text.split(/\r?\n/, 1)[0] ?? '')?.[1] ?? '';
}

function byContent(text: string, others: readonly string[]): string | null {
  if (/^[ \t]*(KUBELET_KUBEADM_ARGS)=/m.test(text)) return 'node/var/lib/kubelet/kubeadm-flags.env';
  if (/^[ \t]*(KUBELET_EXTRA_ARGS)=/m.test(text)) return 'node/etc/default/kubelet';
  if (/^\[Service\]/m.test(text)) return unitPath(text);
  if (/^-----BEGIN /m.test(text)) return null;
  const component = parseFile('control-plane/file.yaml', text).components[0]?.component;
  if (component !== undefined && STATIC_PODS.includes(component) && /^kind:\s*["']?Pod\b/m.test(text))
    return `control-plane/etc/kubernetes/manifests/${component}.yaml`;
  if (component === 'konnectivity-agent') return 'cluster/konnectivity-agent.yaml';
  const value = parseDocuments(text)[0]?.value as Readonly<Record<string, unknown>> | null | undefined;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value.certificates)) return 'cluster/pki.yaml';
  if (/^apiVersion:\s*["']?kubeadm\.k8s\.io\//m.test(text)) return 'cluster/kubeadm.yaml';
  const kind = typeof value.kind === 'string' ? value.kind : '';
  if (kind === 'Config') return kubeconfigPath(text);
  const flag = Object.hasOwn(NAMING, kind) ? NAMING[kind] : undefined;
  const named = flag === undefined ? undefined : namedBy(flag, others);
  if (named !== undefined) return `control-plane${named}`;
  if (Object.hasOwn(HOMES, kind)) return HOMES[kind] ?? null;
  return kind === '' ? null : `cluster/${objectName(kind, value)}.yaml`;
}

function unitPath(text: string): string {
  const program = CONTROL_PLANE.exec(/^ExecStart=.*$/m.exec(text)?.[0] ?? '')?.[0] ?? 'kubelet';
  const host = program === 'kubelet' ? 'node' : 'control-plane';
  const unit = `${host}/etc/systemd/system/${program}.service`;
  return /^\[Unit\]/m.test(text) || program !== 'kubelet' ? unit : `${unit}.d/10-kubeadm.conf`;
}

function kubeconfigPath(text: string): string {
  const of = ['controller-manager', 'scheduler'].find((one) => text.includes(`system:kube-${one}`));
  if (of !== undefined) return `control-plane/etc/kubernetes/${of}.conf`;
  return /bootstrap/.test(text)
    ? 'node/etc/kubernetes/bootstrap-kubelet.conf'
    : 'node/etc/kubernetes/kubelet.conf';
}

function namedBy(flag: string, others: readonly string[]): string | undefined {
  const pattern = new RegExp(`${flag}[=\\s]\\s*["']?(?:-\\s*)?(/[^\\s"',\\]]+)`);
  for (const text of others) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

function objectName(kind: string, value: Readonly<Record<string, unknown>>): string {
  const metadata = value.metadata as Readonly<Record<string, unknown>> | null | undefined;
  const name = typeof metadata === 'object' && metadata !== null ? metadata.name : undefined;
  return [kind, typeof name === 'string' ? name : '']
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
