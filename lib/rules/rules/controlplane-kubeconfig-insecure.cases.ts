import { component } from '../cases/component';
import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';

import type { RuleCase } from '../rule-case';

const BAD = kubeconfig(['server: https://192.0.2.10:6443', 'insecure-skip-tls-verify: true']);
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
    finds: [{ message: 'skips', at: 'true', data: { client: 'kube-controller-manager' } }],
  }),
  {
    name: 'spelt false',
    kind: 'good',
    files: files(
      kubeconfig([
        'server: https://192.0.2.10:6443',
        'insecure-skip-tls-verify: false',
        'certificate-authority: ca.crt',
      ]),
    ),
    finds: [],
  },
  {
    name: 'in braces',
    kind: 'other',
    files: files(
      kubeconfig([]).replace(
        'cluster: {}',
        'cluster: {server: "https://192.0.2.10:6443", insecure-skip-tls-verify: true}',
      ),
    ),
    finds: [{ message: 'skips', at: 'true' }],
  },
  {
    name: 'with an authority it is refused, which is said elsewhere',
    kind: 'other',
    files: files(
      kubeconfig([
        'server: https://192.0.2.10:6443',
        'insecure-skip-tls-verify: true',
        'certificate-authority: /etc/kubernetes/pki/ca.crt',
      ]),
    ),
    finds: [],
  },
  {
    name: 'without TLS there is nothing to skip',
    kind: 'other',
    files: files(kubeconfig(['server: http://192.0.2.10:8080', 'insecure-skip-tls-verify: true'])),
    finds: [],
  },
  {
    name: 'kube-scheduler’s',
    kind: 'bad',
    files: scheduler(BAD),
    finds: [{ message: 'skips', at: 'true', data: { client: 'kube-scheduler' } }],
  },
  { name: 'kube-scheduler’s, well', kind: 'good', files: scheduler(kubeconfig()), finds: [] },
  {
    name: 'no kubeconfig named',
    kind: 'other',
    files: { [FILE.controllerManager]: component('kube-controller-manager', []) },
    finds: [],
  },
  {
    name: '--master makes it TLS, and nothing is verified',
    kind: 'bad',
    files: {
      [FILE.controllerManager]: component('kube-controller-manager', [
        KUBECONFIG,
        '--master=https://192.0.2.20:6443',
      ]),
      [FILE.controllerManagerKubeconfig]: kubeconfig([
        'server: http://192.0.2.10:8080',
        'insecure-skip-tls-verify: true',
      ]),
    },
    finds: [{ message: 'skips', at: 'true' }],
  },
  {
    name: '--master makes it clear text',
    kind: 'good',
    files: {
      [FILE.controllerManager]: component('kube-controller-manager', [
        KUBECONFIG,
        '--master=http://192.0.2.10:8080',
      ]),
      [FILE.controllerManagerKubeconfig]: BAD,
    },
    finds: [],
  },
];
