/** The components that a report always names. */
export const gradedComponents = [
  'kube-apiserver',
  'kubelet',
  'etcd',
  'kube-controller-manager',
  'kube-scheduler',
  'konnectivity-server',
  'konnectivity-agent',
] as const;
