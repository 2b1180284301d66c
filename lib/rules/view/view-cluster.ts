import { computeApiserver } from '../../cluster/apiserver/compute-apiserver';
import type { ComponentReport } from '../../cluster/component-report';
import { computeControllerManager } from '../../cluster/compute-controller-manager';
import { computeEtcd } from '../../cluster/compute-etcd';
import { computeKonnectivityAgent } from '../../cluster/compute-konnectivity-agent';
import { computeKonnectivityServer } from '../../cluster/compute-konnectivity-server';
import { computeKubelet } from '../../cluster/compute-kubelet';
import { computeScheduler } from '../../cluster/compute-scheduler';
import { type HostFiles, hostFiles } from '../../cluster/host-files';
import type { Cluster, ComponentSource } from '../../cluster/parse-cluster';
import { readPki } from '../../cluster/pki';
import { podFiles } from '../../cluster/pod-files';
import { readRbac } from '../../cluster/rbac';
import { readWorkloads } from '../../cluster/workloads';
import { apiserverView } from './apiserver-view';
import type { ClusterView } from './cluster-view';
import { type ComponentView, componentView } from './component-view';
import { kubeletView } from './kubelet-view';

type Compute = (source: ComponentSource, host: HostFiles, minor: number) => ComponentReport;

const COMPUTE: Readonly<Record<string, Compute>> = {
  'kube-apiserver': computeApiserver,
  kubelet: computeKubelet,
  etcd: computeEtcd,
  'kube-controller-manager': computeControllerManager,
  'kube-scheduler': computeScheduler,
  'konnectivity-server': computeKonnectivityServer,
  'konnectivity-agent': computeKonnectivityAgent,
};

/** Compute every component of a cluster for Kubernetes 1.`minor`. */
export function viewCluster(cluster: Cluster, minor: number): ClusterView {
  const components = cluster.components.flatMap((source): ComponentView[] => {
    const compute = COMPUTE[source.component];
    if (compute === undefined) return [];
    // A DaemonSet is written in `cluster/`, its files are those of the node.
    const side = source.host === 'cluster' ? 'node' : source.host;
    const host = hostFiles(cluster.files, side, cluster.present, cluster.complete, cluster.absent);
    return [componentView(source, compute(source, host, minor), podFiles(host, source.container))];
  });
  const first = (name: string) => components.find((component) => component.name === name) ?? null;
  const apiserver = first('kube-apiserver');
  const kubelet = first('kubelet');
  return {
    cluster,
    minor,
    apiserver: apiserver === null ? null : apiserverView(apiserver),
    kubelet: kubelet === null ? null : kubeletView(kubelet),
    etcd: first('etcd'),
    controllerManager: first('kube-controller-manager'),
    scheduler: first('kube-scheduler'),
    konnectivityServer: first('konnectivity-server'),
    konnectivityAgent: first('konnectivity-agent'),
    components,
    pki: readPki(cluster),
    rbac: readRbac(cluster),
    workloads: readWorkloads(cluster),
  };
}
