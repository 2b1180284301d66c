import type { PathId } from '../path-ids';

const PATHS: Readonly<Record<string, PathId>> = {
  'kube-apiserver': 'node-to-apiserver',
  kubelet: 'apiserver-to-kubelet',
  etcd: 'apiserver-to-etcd',
  'kube-controller-manager': 'controlplane-to-apiserver',
  'kube-scheduler': 'controlplane-to-apiserver',
  'konnectivity-server': 'konnectivity',
  'konnectivity-agent': 'konnectivity',
};

/** The path that a component's own troubles are shown on, where they bear on none in particular. */
export function pathOfComponent(component: string): PathId {
  return PATHS[component] ?? 'node-to-apiserver';
}
