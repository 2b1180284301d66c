/** The directions of traffic that have a security of their own, and the transports that can carry the others. Ids never change. */
export const pathIds = [
  'node-to-apiserver',
  'pod-to-apiserver',
  'apiserver-to-kubelet',
  'apiserver-to-node',
  'apiserver-to-pod',
  'apiserver-to-service',
  'ssh-tunnel',
  'konnectivity',
  'controlplane-to-apiserver',
  'apiserver-to-etcd',
] as const;
export type PathId = (typeof pathIds)[number];
