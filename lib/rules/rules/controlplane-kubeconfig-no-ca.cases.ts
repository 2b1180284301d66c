import { component } from '../cases/component';
import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';

import type { RuleCase } from '../rule-case';

const BAD = kubeconfig(['server: https://192.0.2.10:6443']);
const KUBECONFIG = '--kubeconfig=/etc/kubernetes/controller-manager.conf';
const files = (text: string | null): Record<string, string> => ({
  [FILE.controllerManager]: component('kube-controller-manager', [KUBECONFIG]),
  ...(text === null ? {} : { [FILE.controllerManagerKubeconfig]: text }),
});
const scheduler = (text: string): Record<string, string> => ({
  [FILE.scheduler]: component('kube-scheduler', ['--kubeconfig=/etc/kubernetes/scheduler.conf']),
  [FILE.schedulerKubeconfig]: text,
});

export const cases: readonly RuleCase[] = [
  ...kubeconfigRows({ files, bad: BAD, finds: [{ message: 'roots', at: 'https://192.0.2.10:6443' }] }),
  {
    name: 'an empty authority is none',
    kind: 'bad',
    files: files(kubeconfig(['server: https://192.0.2.10:6443', 'certificate-authority: ""'])),
    finds: [{ message: 'roots', at: 'https://192.0.2.10:6443' }],
  },
  {
    name: 'verification turned off is another matter',
    kind: 'other',
    files: files(kubeconfig(['server: https://192.0.2.10:6443', 'insecure-skip-tls-verify: true'])),
    finds: [],
  },
  {
    name: 'in braces',
    kind: 'other',
    files: files(kubeconfig([]).replace('cluster: {}', 'cluster: {server: "https://192.0.2.10:6443"}')),
    finds: [{ message: 'roots', at: '"https://192.0.2.10:6443"' }],
  },
  {
    name: 'kube-scheduler’s',
    kind: 'bad',
    files: scheduler(BAD),
    finds: [{ message: 'roots', at: 'https://192.0.2.10:6443' }],
  },
  { name: 'kube-scheduler’s, well', kind: 'good', files: scheduler(kubeconfig()), finds: [] },
  {
    name: 'no kubeconfig named',
    kind: 'other',
    files: { [FILE.controllerManager]: component('kube-controller-manager', []) },
    finds: [],
  },
  {
    name: '--master makes it TLS, with no authority',
    kind: 'bad',
    files: {
      [FILE.controllerManager]: component('kube-controller-manager', [
        KUBECONFIG,
        '--master=https://192.0.2.20:6443',
      ]),
      [FILE.controllerManagerKubeconfig]: kubeconfig(['server: http://192.0.2.10:8080']),
    },
    finds: [{ message: 'roots', at: '--master=https://192.0.2.20:6443' }],
  },
  {
    name: '--master leaves the authority in force',
    kind: 'good',
    files: {
      [FILE.controllerManager]: component('kube-controller-manager', [
        KUBECONFIG,
        '--master=https://192.0.2.20:6443',
      ]),
      [FILE.controllerManagerKubeconfig]: kubeconfig(),
    },
    finds: [],
  },
];
