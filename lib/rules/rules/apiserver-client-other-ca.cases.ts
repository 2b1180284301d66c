import { apiserver } from '../cases/apiserver';
import { type CertificateLine, certificates } from '../cases/certificates';
import { component } from '../cases/component';
import { EMBEDDED } from '../cases/embedded-certificates';
import { FILE } from '../cases/file';
import { kubeconfig } from '../cases/kubeconfig';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const PKI = '/etc/kubernetes/pki';
const CA = `${PKI}/ca.crt`;
const SERVING = `${PKI}/apiserver.crt`;
const SCHEDULER = `${PKI}/scheduler.crt`;
const NODE = '/var/lib/kubelet/pki/kubelet-client-current.pem';
const TO = ['server: https://192.0.2.10:6443', `certificate-authority: ${CA}`];
const USER = [`client-certificate: ${SCHEDULER}`, `client-key: ${PKI}/scheduler.key`];
const server = apiserver(
  `--client-ca-file=${CA}`,
  `--tls-cert-file=${SERVING}`,
  `--tls-private-key-file=${PKI}/apiserver.key`,
);
const scheduler = (config = kubeconfig(TO, USER)) => ({
  [FILE.apiserver]: server,
  [FILE.scheduler]: component('kube-scheduler', ['--kubeconfig=/etc/kubernetes/scheduler.conf']),
  [FILE.schedulerKubeconfig]: config,
});
const controllerManager = {
  [FILE.apiserver]: server,
  [FILE.controllerManager]: component('kube-controller-manager', [
    '--kubeconfig=/etc/kubernetes/controller-manager.conf',
  ]),
  [FILE.controllerManagerKubeconfig]: kubeconfig(TO, USER),
};
const authority: CertificateLine = [CA, 'CN=kubernetes', 'CN=kubernetes', 'keyId: "0a"'];
const serving = (issuer: string, ...more: string[]): CertificateLine => [
  SERVING,
  'CN=kube-apiserver',
  issuer,
  ...more,
];
const user = (issuer: string, ...more: string[]): CertificateLine => [
  SCHEDULER,
  'CN=system:kube-scheduler',
  issuer,
  ...more,
];
const fits = [authority, serving('CN=kubernetes'), user('CN=kubernetes')];
const stranger = (client: string, at = SCHEDULER) => ({
  message: 'client',
  at,
  data: { client, issuer: 'CN=old', ca: CA },
});
const distrusted = (client: string) => ({
  message: 'server',
  at: CA,
  data: { client, ca: CA, certificate: SERVING, issuer: 'CN=old' },
});

export const cases: readonly RuleCase[] = [
  {
    name: 'kube-scheduler’s certificate comes from another authority',
    kind: 'bad',
    files: { ...scheduler(), ...certificates(authority, serving('CN=kubernetes'), user('CN=old')) },
    finds: [stranger('kube-scheduler')],
  },
  {
    name: 'kube-controller-manager trusts another authority than the API server’s',
    kind: 'bad',
    files: { ...controllerManager, ...certificates(authority, serving('CN=old'), user('CN=kubernetes')) },
    finds: [distrusted('kube-controller-manager')],
  },
  {
    name: 'both sides',
    kind: 'bad',
    files: { ...scheduler(), ...certificates(authority, serving('CN=old'), user('CN=old')) },
    finds: [stranger('kube-scheduler'), distrusted('kube-scheduler')],
  },
  {
    name: 'a kubelet with a certificate of the authority before',
    kind: 'bad',
    files: {
      [FILE.apiserver]: server,
      ...kubelet([], ''),
      [FILE.kubeletKubeconfig]: kubeconfig(),
      ...certificates(authority, serving('CN=kubernetes'), [NODE, 'CN=system:node:a', 'CN=old']),
    },
    finds: [stranger('kubelet', NODE)],
  },
  {
    name: 'an authority of the same name with another key',
    kind: 'bad',
    files: {
      ...scheduler(),
      ...certificates(
        authority,
        serving('CN=kubernetes', 'authorityKeyId: "0b"'),
        user('CN=kubernetes', 'authorityKeyId: "0a"'),
      ),
    },
    finds: [
      {
        message: 'server',
        at: CA,
        data: { client: 'kube-scheduler', ca: CA, certificate: SERVING, issuer: 'CN=kubernetes' },
      },
    ],
  },
  {
    name: 'the authority and the certificate stand in the kubeconfig itself',
    kind: 'bad',
    files: {
      ...scheduler(
        kubeconfig(
          [TO[0] ?? '', `certificate-authority-data: ${EMBEDDED.authority}`],
          [`client-certificate-data: ${EMBEDDED.client}`, `client-key: ${PKI}/scheduler.key`],
        ),
      ),
      ...certificates(authority, serving('CN=kubernetes', 'authorityKeyId: "0a"')),
    },
    finds: [
      {
        message: 'client',
        at: EMBEDDED.client,
        data: { client: 'kube-scheduler', issuer: 'CN=kubernetes', ca: CA },
      },
      {
        message: 'server',
        at: EMBEDDED.authority,
        data: {
          client: 'kube-scheduler',
          ca: 'its certificate-authority-data',
          certificate: SERVING,
          issuer: 'CN=kubernetes',
        },
      },
    ],
  },
  {
    name: 'one authority for all',
    kind: 'good',
    files: { ...scheduler(), ...certificates(...fits) },
    finds: [],
  },
  {
    name: 'it verifies nothing, which is another matter',
    kind: 'other',
    files: {
      ...scheduler(kubeconfig([TO[0] ?? '', 'insecure-skip-tls-verify: true'], USER)),
      ...certificates(authority, serving('CN=old'), user('CN=kubernetes')),
    },
    finds: [],
  },
  {
    name: 'it shows a token',
    kind: 'other',
    files: {
      ...scheduler(kubeconfig(TO, ['token: abcdef.0123456789abcdef'])),
      ...certificates(authority, serving('CN=kubernetes'), user('CN=old')),
    },
    finds: [],
  },
  {
    name: 'the API server has another certificate for some names',
    kind: 'unknown',
    files: {
      ...scheduler(),
      [FILE.apiserver]: apiserver(
        `--client-ca-file=${CA}`,
        `--tls-cert-file=${SERVING}`,
        `--tls-private-key-file=${PKI}/apiserver.key`,
        `--tls-sni-cert-key=${PKI}/sni.crt,${PKI}/sni.key`,
      ),
      ...certificates(authority, serving('CN=old'), user('CN=kubernetes')),
    },
    finds: [],
  },
  {
    name: 'nothing is known of the authority',
    kind: 'unknown',
    files: { ...scheduler(), ...certificates(serving('CN=old'), user('CN=old')) },
    finds: [],
  },
  {
    name: 'nothing is known of the certificates',
    kind: 'unknown',
    files: { ...scheduler(), ...certificates(authority) },
    finds: [],
  },
  {
    name: 'a kubeconfig that is not given',
    kind: 'unknown',
    files: {
      [FILE.apiserver]: server,
      [FILE.scheduler]: component('kube-scheduler', ['--kubeconfig=/etc/kubernetes/scheduler.conf']),
      ...certificates(authority, serving('CN=old'), user('CN=old')),
    },
    finds: [],
  },
  {
    name: 'no API server among the files',
    kind: 'unknown',
    files: {
      [FILE.scheduler]: component('kube-scheduler', ['--kubeconfig=/etc/kubernetes/scheduler.conf']),
      [FILE.schedulerKubeconfig]: kubeconfig(TO, USER),
      ...certificates(authority, serving('CN=old'), user('CN=old')),
    },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...scheduler(), ...certificates(authority, serving('CN=kubernetes'), user('CN=old')) },
    finds: [stranger('kube-scheduler')],
  },
  {
    name: 'an inventory that does not parse',
    kind: 'unparseable',
    files: { ...scheduler(), [FILE.pki]: 'certificates: [' },
    finds: [],
  },
];
