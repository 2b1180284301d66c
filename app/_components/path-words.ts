import type { PathId } from '@/lib/content/note';

type PathWords = { name: string; short: string; from: string; to: string };

/** How the interface writes each path: its name, a label that fits on a line of the map, and its two ends. */
export const PATH_WORDS: Readonly<Record<PathId, PathWords>> = {
  'node-to-apiserver': {
    name: 'Node to API server',
    short: 'node → API server',
    from: 'kubelet',
    to: 'kube-apiserver',
  },
  'pod-to-apiserver': {
    name: 'Pod to API server',
    short: 'pod → API server',
    from: 'pod',
    to: 'kube-apiserver',
  },
  'apiserver-to-kubelet': {
    name: 'API server to kubelet',
    short: 'API server → kubelet',
    from: 'kube-apiserver',
    to: 'kubelet',
  },
  'apiserver-to-node': {
    name: 'API server to node',
    short: 'API server → node',
    from: 'kube-apiserver',
    to: 'node',
  },
  'apiserver-to-pod': {
    name: 'API server to pod',
    short: 'API server → pod',
    from: 'kube-apiserver',
    to: 'pod',
  },
  'apiserver-to-service': {
    name: 'API server to service',
    short: 'API server → service',
    from: 'kube-apiserver',
    to: 'service',
  },
  'ssh-tunnel': { name: 'SSH tunnel', short: 'SSH tunnel', from: 'kube-apiserver', to: 'sshd on the node' },
  konnectivity: {
    name: 'Konnectivity',
    short: 'Konnectivity',
    from: 'konnectivity-agent',
    to: 'konnectivity-server',
  },
  'controlplane-to-apiserver': {
    name: 'Control plane to API server',
    short: 'control plane → API server',
    from: 'kube-controller-manager and kube-scheduler',
    to: 'kube-apiserver',
  },
  'apiserver-to-etcd': {
    name: 'API server to etcd',
    short: 'API server → etcd',
    from: 'kube-apiserver',
    to: 'etcd',
  },
};
