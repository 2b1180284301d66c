import { computeApiserver } from '../../cluster/apiserver/compute-apiserver';
import type { ComponentReport } from '../../cluster/component-report';
import { computeControllerManager } from '../../cluster/compute-controller-manager';
import { computeEtcd } from '../../cluster/compute-etcd';
import { computeKonnectivityAgent } from '../../cluster/compute-konnectivity-agent';
import { computeKonnectivityServer } from '../../cluster/compute-konnectivity-server';
import { computeKubeadm } from '../../cluster/compute-kubeadm';
import { computeKubelet } from '../../cluster/compute-kubelet';
import { computeScheduler } from '../../cluster/compute-scheduler';
import { type HostFiles, hostFiles } from '../../cluster/host-files';
import { readKubeconfig } from '../../cluster/kubeconfig/read-kubeconfig';
import type { Cluster, ComponentSource } from '../../cluster/parse-cluster';
import { type Pki, readPki } from '../../cluster/pki';
import { podFiles } from '../../cluster/pod-files';
import { type Rbac, readRbac } from '../../cluster/rbac';
import { readWorkloads, type Workloads } from '../../cluster/workloads';
import { FRESH, type Memo } from '../memo';
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
  kubeadm: computeKubeadm,
};

/** Compute every component of a cluster for Kubernetes 1.`minor`. `memo` keeps what has not changed since it was asked last. */
export function viewCluster(cluster: Cluster, minor: number, memo: Memo = FRESH): ClusterView {
  const components = cluster.components.flatMap((source, index): ComponentView[] => {
    const compute = COMPUTE[source.component];
    if (compute === undefined) return [];
    // A DaemonSet is written in `cluster/`, its files are those of the node.
    const side = source.host === 'cluster' ? 'node' : source.host;
    const host = hostFiles(cluster.files, side, cluster.present, cluster.complete, cluster.absent);
    const inputs = [compute, minor, cluster.complete, ...identityOf(source)];
    const report = memo(`component ${index}`, inputs, host, (seen) => compute(source, seen, minor));
    const own = podFiles(host, source.container);
    return [
      componentView(source, report, own, (path, text) =>
        memo(`kubeconfig ${index} ${path}`, [text], own, (seen) => readKubeconfig(text, path, seen)),
      ),
    ];
  });
  const first = (name: string) => components.find((component) => component.name === name) ?? null;
  const none = hostFiles(cluster.files, '', cluster.present, cluster.complete);
  const objects = <T>(what: string, read: () => T) =>
    memo(what, [...cluster.documents, ...pemTexts(cluster)], none, read);
  let pki: Pki | null = null;
  let rbac: Rbac | null = null;
  let workloads: Workloads | null = null;
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
    // Read when a path or a rule asks: whether a component starts rests on none of them.
    get pki() {
      pki ??= objects('pki', () => readPki(cluster));
      return pki;
    },
    get rbac() {
      rbac ??= objects('rbac', () => readRbac(cluster));
      return rbac;
    },
    get workloads() {
      workloads ??= objects('workloads', () => readWorkloads(cluster));
      return workloads;
    },
  };
}

/** What a component's report rests on besides files: its manifest, or the words of its unit with their places. */
function identityOf(source: ComponentSource): readonly unknown[] {
  const { container, error, argv, missing = [], kubeletFile, kubeadm } = source;
  if (container !== null) return [container.document, source.file, source.component, argv.program];
  const words = argv.argv.map(({ text, file, range }) => `${file}:${range.start.offset}:${text}`);
  // kubeadm's documents are put together anew each time: what comes out of them is compared, not who holds it.
  const written = [kubeletFile?.file, kubeletFile?.text, JSON.stringify([kubeletFile?.defaults, kubeadm])];
  const { range } = error ?? {};
  return [
    source.file,
    source.component,
    error?.message,
    range?.start.offset,
    ...written,
    ...missing,
    ...words,
  ];
}

/** Certificates come out of files that are no documents. */
function pemTexts({ files }: Cluster): readonly string[] {
  return [...files.values()].filter((text) => text.includes('-----BEGIN CERTIFICATE'));
}
