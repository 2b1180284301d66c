import { joinPath } from '../../cluster/join-path';
import type { KubeconfigClient } from '../../cluster/kubeconfig/kubeconfig-client';
import type { ComponentView } from './component-view';

/** A kubelet with what follows from its values. */
export type KubeletView = ComponentView & {
  /** No kubeconfig is named, so it talks to no API server. */
  standalone: boolean;
  /** How it reaches the API server; null in standalone mode and where the kubeconfig's content is not given. */
  client: KubeconfigClient | null;
  /** The kubeconfig that `client` comes from, as a path in the cluster. */
  clientFile: string;
  serving: 'files' | 'csr' | 'self-signed' | 'none';
  /** Files that its settings rest on and that are not given (the kubeconfigs apart). */
  missingSettings: readonly string[];
};

const SERVING = {
  files: 'files',
  'csr (kubernetes.io/kubelet-serving)': 'csr',
  'self-signed': 'self-signed',
  none: 'none',
} as const;

/** Read what follows for a kubelet out of its report. */
export function kubeletView(view: ComponentView): KubeletView {
  const { derived, missing = [] } = view.report;
  const key = (path: unknown) => (path === '' ? '' : view.host.key(joinPath('/', String(path))));
  const own = key(derived.kubeconfig);
  const bootstrap = key(derived.bootstrapKubeconfig);
  return {
    ...view,
    standalone: derived.standalone === true,
    client: (derived.apiClient as KubeconfigClient | undefined) ?? null,
    clientFile: derived.apiClientFrom === 'bootstrap-kubeconfig' ? bootstrap : own,
    serving: SERVING[derived.servingCertificate as keyof typeof SERVING] ?? 'none',
    missingSettings: missing.filter((file) => file !== own && file !== bootstrap),
  };
}
