import { apiserver } from '../cases/apiserver';
import { certificates } from '../cases/certificates';
import { component } from '../cases/component';
import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubeconfigRows } from '../cases/kubeconfig-rows';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const HTTPS = 'server: https://192.0.2.10:6443';
const CA = 'certificate-authority: /etc/kubernetes/pki/ca.crt';
const named = (...more: readonly string[]) =>
  kubeconfig([HTTPS, ...(more.length === 0 ? [CA] : more), 'tls-server-name: kubernetes']);
const BAD = named();
const files = (text: string | null): Record<string, string> => ({
  ...kubelet([], ''),
  ...(text === null ? {} : { [FILE.kubeletKubeconfig]: text }),
});
const PAIR = [
  '--tls-cert-file=/etc/kubernetes/pki/apiserver.crt',
  '--tls-private-key-file=/etc/kubernetes/pki/apiserver.key',
];
const serving = (sans: string, ...flags: readonly string[]): Record<string, string> => ({
  [FILE.apiserver]: apiserver(...PAIR, ...flags),
  ...certificates([
    '/etc/kubernetes/pki/apiserver.crt',
    'CN=kube-apiserver',
    'CN=kubernetes',
    `sans: ${sans}`,
  ]),
});
const controlPlane = (
  name: 'kube-controller-manager' | 'kube-scheduler',
  text: string,
  ...flags: string[]
) => {
  const [file, kc, path] =
    name === 'kube-scheduler'
      ? [FILE.scheduler, FILE.schedulerKubeconfig, 'scheduler.conf']
      : [FILE.controllerManager, FILE.controllerManagerKubeconfig, 'controller-manager.conf'];
  return { [file]: component(name, [`--kubeconfig=/etc/kubernetes/${path}`, ...flags]), [kc]: text };
};
const set = (client = 'kubelet', host = 'https://192.0.2.10:6443') => ({
  message: 'set',
  at: 'kubernetes',
  data: { client, host, name: 'kubernetes' },
  severity: 'info' as const,
});

export const cases: readonly RuleCase[] = [
  ...kubeconfigRows({ files, bad: BAD, finds: [{ ...set(), mends: '' }] }),
  {
    name: 'the certificate does not carry that name',
    kind: 'bad',
    files: { ...files(BAD), ...serving('[192.0.2.10, api.example]') },
    finds: [
      {
        message: 'other',
        at: 'kubernetes',
        data: { client: 'kubelet', name: 'kubernetes', names: '192.0.2.10, api.example' },
        severity: 'medium',
        mends: 'tls-server-name: ""',
      },
    ],
  },
  {
    name: 'the certificate carries that name',
    kind: 'other',
    files: { ...files(BAD), ...serving('[192.0.2.10, kubernetes]') },
    finds: [set()],
  },
  {
    name: 'the certificate has no names that are known',
    kind: 'unknown',
    files: { ...files(BAD), ...serving('[]') },
    finds: [set()],
  },
  {
    name: 'the API server chooses among certificates by name',
    kind: 'other',
    files: {
      ...files(BAD),
      ...serving(
        '[192.0.2.10]',
        '--tls-sni-cert-key=/etc/kubernetes/pki/sni.crt,/etc/kubernetes/pki/sni.key',
      ),
    },
    finds: [set()],
  },
  {
    name: 'nothing is verified',
    kind: 'other',
    files: files(named('insecure-skip-tls-verify: true')),
    finds: [],
  },
  {
    name: 'the roots of the host verify',
    kind: 'bad',
    files: files(kubeconfig([HTTPS, 'tls-server-name: kubernetes'])),
    finds: [set()],
  },
  {
    name: 'without TLS',
    kind: 'good',
    files: files(BAD.replace(':6443', ':8080').replace('https', 'http')),
    finds: [],
  },
  {
    name: 'set to nothing',
    kind: 'good',
    files: files(BAD.replace('name: kubernetes\n', 'name: ""\n')),
    finds: [],
  },
  {
    name: 'the bootstrap kubeconfig is in use',
    kind: 'bad',
    files: {
      ...kubelet(['--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf'], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(undefined, ['token: abc']),
      [FILE.bootstrapKubeconfig]: kubeconfig(
        [HTTPS, CA, 'tls-server-name: kubernetes'],
        ['token: abcdef.0123456789abcdef'],
      ),
    },
    finds: [set()],
  },
  {
    name: 'the kubelet runs alone',
    kind: 'other',
    files: { ...kubelet(['--kubeconfig='], ''), [FILE.kubeletKubeconfig]: BAD },
    finds: [],
  },
  {
    name: 'kube-controller-manager’s and kube-scheduler’s',
    kind: 'bad',
    files: { ...controlPlane('kube-controller-manager', BAD), ...controlPlane('kube-scheduler', BAD) },
    finds: [set('kube-controller-manager'), set('kube-scheduler')],
  },
  {
    name: 'kube-scheduler’s, and the certificate does not carry it',
    kind: 'bad',
    files: { ...controlPlane('kube-scheduler', BAD), ...serving('[192.0.2.10]') },
    finds: [
      {
        message: 'other',
        at: 'kubernetes',
        data: { client: 'kube-scheduler', name: 'kubernetes', names: '192.0.2.10' },
      },
    ],
  },
  {
    name: '--master makes it clear text',
    kind: 'good',
    files: controlPlane('kube-scheduler', BAD, '--master=http://192.0.2.10:8080'),
    finds: [],
  },
];
