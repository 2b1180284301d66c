import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const TEXT = `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  x509:
    clientCAFile: /etc/kubernetes/pki/ca.crt
enableProfilingHandler: false
enableDebugFlagsHandler: false
`;
const OTHER = 'node/etc/kubernetes/kubelet-config.yaml';
const found = (message: string, more = {}) => [{ message, at: 'KubeletConfiguration', ...more }];
const legacy = found('legacy', { severity: 'medium' });
const instead = found('other', { severity: 'low', data: { config: '/var/lib/kubelet/config.yaml' } });

export const cases: readonly RuleCase[] = [
  { name: 'no configuration file at all', kind: 'absent', files: kubelet([]), finds: [] },
  { name: 'the one that --config names', kind: 'good', files: kubelet([], ''), finds: [] },
  { name: 'no --config', kind: 'bad', files: { ...kubelet([]), [FILE.kubeletConfig]: TEXT }, finds: legacy },
  {
    name: '--config names another',
    kind: 'bad',
    files: { ...kubelet([], ''), [OTHER]: TEXT },
    finds: instead,
  },
  {
    name: 'only drop-ins are read',
    kind: 'bad',
    files: { ...kubelet([], null, 'readOnlyPort: 0\n'), [OTHER]: TEXT },
    finds: found('drop-ins', { severity: 'medium', data: { folder: '/etc/kubernetes/kubelet.conf.d' } }),
  },
  {
    name: 'two of them',
    kind: 'bad',
    files: { ...kubelet([]), [FILE.kubeletConfig]: TEXT, [OTHER]: TEXT },
    finds: [...legacy, ...legacy],
  },
  {
    name: 'named by the last of two flags',
    kind: 'duplicate',
    files: { ...kubelet(['--config', '/etc/kubernetes/kubelet-config.yaml'], ''), [OTHER]: TEXT },
    finds: found('other', { data: { config: '/etc/kubernetes/kubelet-config.yaml' } }),
  },
  {
    name: 'a skipped file of the drop-in folder is another matter',
    kind: 'other',
    files: { ...kubelet([], '', ''), 'node/etc/kubernetes/kubelet.conf.d/20.yaml': TEXT },
    finds: [],
  },
  {
    name: 'a folder whose name begins alike',
    kind: 'other',
    files: { ...kubelet([], '', ''), 'node/etc/kubernetes/kubelet.conf.d2/20.yaml': TEXT },
    finds: instead,
  },
  {
    name: 'kubeadm’s own note',
    kind: 'other',
    files: { ...kubelet([], ''), 'node/var/lib/kubelet/instance-config.yaml': TEXT },
    finds: [],
  },
  {
    name: 'a second document in kubeadm’s own configuration',
    kind: 'other',
    files: {
      ...kubelet([], ''),
      'node/root/kubeadm.yaml': `apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n---\n${TEXT}`,
    },
    finds: [],
  },
  {
    name: 'kubeadm’s own configuration',
    kind: 'other',
    files: {
      ...kubelet([], ''),
      'node/root/kubeadm.yaml': `${TEXT}---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n`,
    },
    finds: [],
  },
  {
    name: 'a file of the control plane',
    kind: 'other',
    files: { ...kubelet([], ''), 'control-plane/root/kubelet.yaml': TEXT },
    finds: [],
  },
  {
    name: 'another program’s KubeletConfiguration',
    kind: 'other',
    files: { ...kubelet([], ''), [OTHER]: 'apiVersion: example.com/v1\nkind: KubeletConfiguration\n' },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...kubelet([], ''), [OTHER]: TEXT },
    finds: instead,
  },
  {
    name: 'a file that does not parse',
    kind: 'unparseable',
    files: { ...kubelet([]), [OTHER]: 'kind: [' },
    finds: [],
  },
  {
    name: '--config may be in an environment file that is not given',
    kind: 'unknown',
    files: {
      [FILE.kubeletUnit]:
        '[Service]\nEnvironmentFile=/etc/default/kubelet\nExecStart=/usr/bin/kubelet --v=2 $ARGS\n',
      [FILE.kubeletConfig]: TEXT,
    },
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: { [FILE.kubeletConfig]: TEXT }, finds: [] },
];
