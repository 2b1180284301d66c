import type { PathId } from '@/lib/content/note';
import type { PathLook } from '../_components/path-look';

/** Which of the demo's four settings are in place. The rest of the cluster is what kubeadm makes. */
export type DemoSwitches = {
  kubeletCa: boolean;
  kubeletWebhook: boolean;
  apiAuthorization: boolean;
  konnectivity: boolean;
};

/**
 * What the first visitor's miniature says about each path: a hand-written table for one kubeadm-like cluster, kube-apiserver and
 * kubelet 1.36 (pkg/kubelet/client/kubelet_client.go, pkg/kubeapiserver/options/authorization.go, registry/core/pod/strategy.go).
 */
export function demoVerdicts(on: DemoSwitches): Record<PathId, PathLook> {
  const secure: PathLook = { tone: 'secure', word: 'secure' };
  const inbound: PathLook = on.apiAuthorization
    ? secure
    : { tone: 'exposed', word: 'anyone known may do anything' };
  const proxied: PathLook = !on.konnectivity
    ? { tone: 'exposed', word: 'plain HTTP by default' }
    : on.apiAuthorization
      ? { tone: 'conditional', word: 'secure as far as the agent' }
      : { tone: 'exposed', word: 'anyone known may use it' };
  return {
    'node-to-apiserver': inbound,
    'pod-to-apiserver': inbound,
    'controlplane-to-apiserver': inbound,
    'apiserver-to-etcd': secure,
    'apiserver-to-kubelet': kubelet(on),
    'apiserver-to-node': proxied,
    'apiserver-to-pod': proxied,
    'apiserver-to-service': proxied,
    'ssh-tunnel': { tone: 'deprecated', word: 'removed' },
    konnectivity: on.konnectivity ? secure : { tone: 'not-applicable', word: 'not in use' },
  };
}

function kubelet(on: DemoSwitches): PathLook {
  // Webhook asks the API server, and AlwaysAllow there says yes to everyone (SubjectAccessReview).
  if (!on.kubeletWebhook || !on.apiAuthorization)
    return { tone: 'exposed', word: 'anyone known may run commands' };
  if (on.kubeletCa) return { tone: 'secure', word: 'secure' };
  return on.konnectivity
    ? { tone: 'conditional', word: 'secure as far as the agent' }
    : { tone: 'exposed', word: 'kubelet not verified' };
}
