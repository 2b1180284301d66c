const CONTROL_PLANE_KINDS =
  /^kind:\s*"?(EgressSelectorConfiguration|AuthenticationConfiguration|AuthorizationConfiguration|AdmissionConfiguration|EncryptionConfiguration|TracingConfiguration|KubeSchedulerConfiguration|Policy)\b/m;
const PROGRAMS = /\b(kube-apiserver|kube-controller-manager|kube-scheduler|proxy-server|etcd)\b/;

/** On which sides of a cluster a file of a machine stands, by its content: where it could be read by either side, on both. */
export function sidesOf(path: string, text: string | null): readonly string[] {
  if (text === null || text.includes('-----BEGIN ')) return ['control-plane', 'node'];
  if (/^apiVersion:/m.test(text)) {
    if (CONTROL_PLANE_KINDS.test(text)) return ['control-plane'];
    if (/^kind:\s*"?KubeletConfiguration\b/m.test(text) && !/kubeadm\.k8s\.io/.test(text)) return ['node'];
    if (/^kind:\s*"?Pod\b/m.test(text) && /\/manifests\//.test(path))
      return [PROGRAMS.test(text) ? 'control-plane' : 'node'];
    if (/^kind:\s*"?Config\b/m.test(text)) return ['control-plane', 'node'];
    return ['cluster'];
  }
  if (/^\s*\{/.test(text)) return ['control-plane', 'node'];
  if (
    /\.(service|conf|env)$/.test(path) &&
    /kube-(apiserver|controller-manager|scheduler)\b|\betcd\b/.test(text)
  )
    return ['control-plane'];
  return ['node'];
}
