import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubelet } from '../cases/kubelet';
import { notJudged } from '../cases/not-judged';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const missing = (at: string, file: string, what: string) => ({
  message: 'missing',
  at,
  data: { file, what },
});
const api = (...flags: readonly string[]) => ({ [FILE.apiserver]: apiserver(...flags) });
const KUBECONFIG = missing(
  '--kubeconfig=/etc/kubernetes/kubelet.conf',
  FILE.kubeletKubeconfig,
  'how the kubelet reaches the API server',
);

export const cases: readonly RuleCase[] = [
  {
    name: 'the three files of the API server',
    kind: 'bad',
    files: api(
      '--authentication-config=/etc/kubernetes/authentication.yaml',
      '--authorization-config=/etc/kubernetes/authorization.yaml',
      '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
    ),
    finds: [
      missing(
        '--authentication-config=/etc/kubernetes/authentication.yaml',
        FILE.authentication,
        'who comes in without credentials',
      ),
      missing(
        '--authorization-config=/etc/kubernetes/authorization.yaml',
        FILE.authorization,
        'who authorizes requests',
      ),
      missing(
        '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
        FILE.egress,
        'how nodes are reached',
      ),
    ],
  },
  {
    name: 'the configuration and the kubeconfig of a kubelet',
    kind: 'bad',
    files: { [FILE.kubeletUnit]: kubelet([], '')[FILE.kubeletUnit] ?? '' },
    finds: [
      missing('--config=/var/lib/kubelet/config.yaml', FILE.kubeletConfig, 'what the kubelet reads from it'),
      KUBECONFIG,
    ],
  },
  {
    name: 'a kubeconfig that is there without its content',
    kind: 'bad',
    files: kubelet([], ''),
    present: [FILE.kubeletKubeconfig],
    finds: [KUBECONFIG],
  },
  {
    name: 'a kubeconfig that is not there at all',
    kind: 'other',
    files: kubelet([], ''),
    complete: true,
    finds: [],
  },
  {
    name: 'a kubelet on its own needs none',
    kind: 'good',
    files: {
      [FILE.kubeletUnit]: '[Service]\nExecStart=/usr/bin/kubelet --pod-manifest-path=/etc/manifests\n',
    },
    finds: [],
  },
  {
    name: 'kubeconfigs of the control plane',
    kind: 'bad',
    files: {
      [FILE.controllerManager]: podOf('kube-controller-manager', [
        '--kubeconfig=/etc/kubernetes/controller-manager.conf',
      ]),
      [FILE.scheduler]: podOf('kube-scheduler', ['--kubeconfig=/etc/kubernetes/scheduler.conf']),
    },
    finds: [
      missing(
        '--kubeconfig=/etc/kubernetes/controller-manager.conf',
        FILE.controllerManagerKubeconfig,
        'how kube-controller-manager reaches the API server',
      ),
      missing(
        '--kubeconfig=/etc/kubernetes/scheduler.conf',
        FILE.schedulerKubeconfig,
        'how kube-scheduler reaches the API server',
      ),
    ],
  },
  {
    name: 'the configuration of etcd',
    kind: 'bad',
    files: { [FILE.etcd]: podOf('etcd', ['--config-file=/etc/etcd.yaml']) },
    finds: [missing('--config-file=/etc/etcd.yaml', 'control-plane/etc/etcd.yaml', 'whom etcd lets in')],
  },
  {
    name: 'everything is given',
    kind: 'good',
    files: { ...api(), ...kubelet([], ''), [FILE.kubeletKubeconfig]: kubeconfig() },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: kubelet([], ''),
    finds: [KUBECONFIG],
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
