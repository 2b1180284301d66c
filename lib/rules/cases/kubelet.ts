import { FILE } from './file';

/** A kubelet of a node, as files: its unit's flags, and the lines of its KubeletConfiguration (null: it has none). */
export function kubelet(
  flags: readonly string[],
  config: string | null = null,
  dropIn: string | null = null,
): Record<string, string> {
  const words = [
    ...(config === null ? [] : ['--config=/var/lib/kubelet/config.yaml']),
    ...(dropIn === null ? [] : ['--config-dir=/etc/kubernetes/kubelet.conf.d']),
    '--kubeconfig=/etc/kubernetes/kubelet.conf',
    ...flags,
  ];
  const head = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
  return {
    [FILE.kubeletUnit]: `[Unit]
Description=kubelet

[Service]
ExecStart=/usr/bin/kubelet ${words.join(' ')}
Restart=always
`,
    ...(config === null ? {} : { [FILE.kubeletConfig]: `${head}${config}` }),
    ...(dropIn === null ? {} : { [FILE.kubeletDropIn]: `${head}${dropIn}` }),
  };
}
