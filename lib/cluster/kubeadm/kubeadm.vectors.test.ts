import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Cluster, parseCluster } from '../parse-cluster';

const FOLDER = '../shared/vectors/kubernetes/kubeadm-generated';
const INDEX: { vectors: { id: string; file: string; cluster_configuration_extra?: string }[] } = JSON.parse(
  readFileSync(`${FOLDER}/index.json`, 'utf8'),
);
const PROGRAMS = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'];
const MANIFESTS = INDEX.vectors.flatMap(({ id, file, cluster_configuration_extra: extra = '' }) => {
  const name = file.replace(/^.*\//, '');
  const program = PROGRAMS.find((one) => name.startsWith(one));
  return program === undefined ? [] : [{ id, name, program, extra }];
});

const argv = (cluster: Cluster, program: string) =>
  cluster.components.find(({ component }) => component === program)?.argv.argv.map(({ text }) => text) ??
  null;

test.each(MANIFESTS)('$id: the arguments that kubeadm 1.36.2 wrote', ({ name, program, extra }) => {
  const text = `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint: {advertiseAddress: 192.0.2.10}
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.36.2
${extra}`;
  const input = (files: Record<string, string>) => parseCluster({ files, present: [], complete: true });
  const written = argv(
    input({ [`control-plane/etc/kubernetes/manifests/${name}`]: readFileSync(`${FOLDER}/${name}`, 'utf8') }),
    program,
  );
  expect(written).not.toBeNull();
  expect(argv(input({ 'cluster/kubeadm.yaml': text }), program)).toEqual(written);
});
