import type { Evidence } from '../evidence';
import { unplaced } from './unplaced';

const USUAL: Readonly<Record<string, string>> = {
  'kube-apiserver': 'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml',
  etcd: 'control-plane/etc/kubernetes/manifests/etcd.yaml',
  'kube-controller-manager': 'control-plane/etc/kubernetes/manifests/kube-controller-manager.yaml',
  'kube-scheduler': 'control-plane/etc/kubernetes/manifests/kube-scheduler.yaml',
  'konnectivity-server': 'control-plane/etc/kubernetes/manifests/konnectivity-server.yaml',
  'konnectivity-agent': 'cluster/konnectivity-agent.yaml',
  kubelet: 'node/etc/systemd/system/kubelet.service',
};

/** A component that is not among the files: what rests on it is unknown. Names the file that usually has it. */
export function notGiven(component: string): Evidence {
  const file = USUAL[component] ?? component;
  return unplaced(
    'component-not-given',
    'unknown',
    `${component} is not among the files, so what it does is not known. It usually stands in ${file}.`,
    file,
  );
}
