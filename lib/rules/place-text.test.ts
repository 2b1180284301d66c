import { expect, test } from 'vitest';
import { apiserver, apiserverArgs, apiserverShell } from './cases/apiserver';
import { component } from './cases/component';
import { FILE } from './cases/file';
import { kubeconfig } from './cases/kubeconfig';
import { kubelet } from './cases/kubelet';
import { placeText } from './place-text';

const KUBELET = kubelet([], 'readOnlyPort: 0\n');
const egress =
  'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\negressSelections: []\n';

test.each([
  ['an API server', apiserver(), '', FILE.apiserver],
  ['an API server by args', apiserverArgs(), '', FILE.apiserver],
  ['an API server by a shell', apiserverShell(), '', FILE.apiserver],
  ['etcd, whatever its file is called', component('etcd', []), 'my etcd.yml', FILE.etcd],
  ['a controller manager', component('kube-controller-manager', []), '', FILE.controllerManager],
  ['a scheduler', component('kube-scheduler', []), '', FILE.scheduler],
  ['a Konnectivity server', component('konnectivity-server', []), '', FILE.konnectivityServer],
  ['a kubelet’s unit', KUBELET[FILE.kubeletUnit], '', FILE.kubeletUnit],
  ['a kubelet’s file', KUBELET[FILE.kubeletConfig], '', FILE.kubeletConfig],
  [
    'a drop-in without a name',
    '[Service]\nEnvironment="A=b"\nExecStart=\nExecStart=/usr/bin/kubelet $A\n',
    '',
    'node/etc/systemd/system/kubelet.service.d/10-kubeadm.conf',
  ],
  [
    'a unit of the API server',
    '[Service]\nExecStart=/usr/bin/kube-apiserver --v=2\n',
    '',
    'control-plane/etc/systemd/system/kube-apiserver.service',
  ],
  ['flags of kubeadm', 'KUBELET_KUBEADM_ARGS="--v=2"\n', '', 'node/var/lib/kubelet/kubeadm-flags.env'],
  ['flags of an administrator', 'KUBELET_EXTRA_ARGS=--v=2\n', '', 'node/etc/default/kubelet'],
  ['a kubelet’s kubeconfig', kubeconfig(), '', FILE.kubeletKubeconfig],
  [
    'a scheduler’s kubeconfig',
    kubeconfig().replaceAll('default', 'system:kube-scheduler'),
    '',
    FILE.schedulerKubeconfig,
  ],
  [
    'a bootstrap kubeconfig',
    kubeconfig().replaceAll('name: default', 'name: kubelet-bootstrap'),
    '',
    FILE.bootstrapKubeconfig,
  ],
  ['an egress selector', egress, '', FILE.egress],
  [
    'kubeadm’s documents',
    'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n',
    '',
    'cluster/kubeadm.yaml',
  ],
  ['an inventory', 'certificates: []\n', '', FILE.pki],
  [
    'an object of the API',
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: "system:anonymous"}\n',
    '',
    'cluster/clusterrolebinding-system-anonymous.yaml',
  ],
  ['a cluster’s own path', 'a: 1\n', 'mine/node/var/lib/x.yaml', 'node/var/lib/x.yaml'],
  [
    'a machine’s path',
    apiserver(),
    '/etc/kubernetes/manifests/api.yaml',
    'control-plane/etc/kubernetes/manifests/api.yaml',
  ],
  [
    'a machine’s path in a folder',
    KUBELET[FILE.kubeletConfig],
    'backup/var/lib/kubelet/config.yaml',
    FILE.kubeletConfig,
  ],
  [
    'a path in a comment',
    `# /etc/kubernetes/egress.yaml\n${egress}`,
    '',
    'control-plane/etc/kubernetes/egress.yaml',
  ],
  [
    'an object of the API in a folder of manifests',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
    '/opt/manifests/a.yaml',
    'cluster/opt/manifests/a.yaml',
  ],
  [
    'an object of the API at a machine’s path',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: kube-scheduler}\n',
    '/etc/kubernetes/addons/a.yaml',
    'control-plane/etc/kubernetes/addons/a.yaml',
  ],
  [
    'an object of the API at a machine’s path, of no control plane',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
    '/etc/kubernetes/addons/a.yaml',
    'node/etc/kubernetes/addons/a.yaml',
  ],
  [
    'an agent that runs on every node',
    'apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: agent}\nspec: {template: {spec: {containers: [{name: a, command: [/proxy-agent]}]}}}\n',
    '',
    'cluster/konnectivity-agent.yaml',
  ],
  [
    'an agent that runs as a Pod',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: agent}\nspec: {containers: [{name: a, command: [/proxy-agent]}]}\n',
    '',
    'cluster/konnectivity-agent.yaml',
  ],
  [
    'an API server that a Deployment runs',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: hosted}\nspec: {template: {spec: {containers: [{name: a, command: [kube-apiserver]}]}}}\n',
    '',
    'cluster/deployment-hosted.yaml',
  ],
  ['an object without a name', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n', '', 'cluster/configmap.yaml'],
  ['a name that says nothing', 'hello', 'notes.txt', 'cluster/notes.txt'],
  ['nothing', '', '', 'cluster/file.yaml'],
])('%s goes home', (_, text, name, path) => {
  expect(placeText(text ?? '', name)).toBe(path);
});

test.each([
  ['as one word', apiserver('--egress-selector-config-file=/etc/k8s/out.yaml')],
  ['after a blank', apiserver('--egress-selector-config-file', '/etc/k8s/out.yaml')],
])('a file that the API server names %s goes where it is looked for', (_, text) => {
  expect(placeText(egress, '', [text])).toBe('control-plane/etc/k8s/out.yaml');
});
