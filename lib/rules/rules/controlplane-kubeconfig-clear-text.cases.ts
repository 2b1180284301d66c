import { component } from '../cases/component';
import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';

import type { RuleCase } from '../rule-case';

const BAD = kubeconfig(['server: http://192.0.2.10:8080']);
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
  ...kubeconfigRows({
    files,
    bad: BAD,
    finds: [
      {
        message: 'http',
        at: 'http://192.0.2.10:8080',
        data: { client: 'kube-controller-manager', server: 'http://192.0.2.10:8080' },
      },
    ],
  }),
  {
    name: 'no scheme means http',
    kind: 'bad',
    files: files(kubeconfig(['server: 192.0.2.10:8080'])),
    finds: [
      {
        message: 'http',
        at: '192.0.2.10:8080',
        data: { client: 'kube-controller-manager', server: '192.0.2.10:8080' },
      },
    ],
  },
  {
    name: 'http with an authority, a certificate, and verification turned off',
    kind: 'bad',
    files: files(
      kubeconfig([
        'insecure-skip-tls-verify: true',
        'certificate-authority: /etc/kubernetes/pki/ca.crt',
        'server: http://192.0.2.10:8080',
      ]),
    ),
    finds: [{ message: 'http', at: 'http://192.0.2.10:8080' }],
  },
  {
    name: 'upper case is https all the same',
    kind: 'good',
    files: files(kubeconfig(['server: HTTPS://192.0.2.10:6443', 'certificate-authority: ca.crt'])),
    finds: [],
  },
  {
    name: 'kube-scheduler’s',
    kind: 'bad',
    files: scheduler(BAD),
    finds: [
      {
        message: 'http',
        at: 'http://192.0.2.10:8080',
        data: { client: 'kube-scheduler', server: 'http://192.0.2.10:8080' },
      },
    ],
  },
  { name: 'kube-scheduler’s, well', kind: 'good', files: scheduler(kubeconfig()), finds: [] },
  {
    name: 'no kubeconfig named',
    kind: 'other',
    files: { [FILE.controllerManager]: component('kube-controller-manager', []) },
    finds: [],
  },
  {
    name: '--master makes it clear text',
    kind: 'bad',
    files: {
      [FILE.controllerManager]: component('kube-controller-manager', [
        KUBECONFIG,
        '--master=http://192.0.2.10:8080',
      ]),
      [FILE.controllerManagerKubeconfig]: kubeconfig(),
    },
    finds: [{ message: 'http', at: '--master=http://192.0.2.10:8080' }],
  },
  {
    name: '--master makes it TLS',
    kind: 'good',
    files: {
      [FILE.controllerManager]: component('kube-controller-manager', [
        KUBECONFIG,
        '--master=https://192.0.2.20:6443',
      ]),
      [FILE.controllerManagerKubeconfig]: BAD,
    },
    finds: [],
  },
];
