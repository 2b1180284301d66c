/** The paths, in the order of the map. In a file of its own, without zod, because the browser needs them too. */
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
