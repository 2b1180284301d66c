/** The components that content speaks of, `pod` among them. */
export const componentIds = [
  'kube-apiserver',
  'kubelet',
  'etcd',
  'kube-controller-manager',
  'kube-scheduler',
  'konnectivity-server',
  'konnectivity-agent',
  'pod',
] as const;
