import { component } from './component';
import { etcd } from './etcd';
import { FILE } from './file';
import {
  bySocket,
  egressSelector,
  konnectivityAgent,
  konnectivityServer,
  tunnelledApiserver,
} from './konnectivity';
import { kubeconfig } from './kubeconfig';
import { kubelet } from './kubelet';

/**
 * One change of the cluster's files. `[file, text]` writes a file, null takes it away. `[file, '--flag', word]` gives a command
 * line this word in place of the flag, or at its end; an empty word takes the flag away. `[file, from, to]` replaces any text.
 */
export type Change =
  | readonly [file: string, text: string | null]
  | readonly [file: string, from: string, to: string];

const PKI = '/etc/kubernetes/pki';
const KONNECTIVITY_CONF = 'control-plane/etc/kubernetes/konnectivity-server.conf';

const client = (name: string) =>
  kubeconfig(undefined, [`client-certificate: ${PKI}/${name}.crt`, `client-key: ${PKI}/${name}.key`]);

const FLAGS = [
  '--advertise-address=192.0.2.10',
  '--allow-privileged=true',
  '--anonymous-auth=false',
  '--authorization-mode=Node,RBAC',
  `--client-ca-file=${PKI}/ca.crt`,
  '--enable-admission-plugins=NodeRestriction',
  `--etcd-cafile=${PKI}/etcd/ca.crt`,
  `--etcd-certfile=${PKI}/apiserver-etcd-client.crt`,
  `--etcd-keyfile=${PKI}/apiserver-etcd-client.key`,
  `--kubelet-certificate-authority=${PKI}/ca.crt`,
  `--kubelet-client-certificate=${PKI}/apiserver-kubelet-client.crt`,
  `--kubelet-client-key=${PKI}/apiserver-kubelet-client.key`,
  `--proxy-client-cert-file=${PKI}/front-proxy-client.crt`,
  `--proxy-client-key-file=${PKI}/front-proxy-client.key`,
  '--requestheader-allowed-names=front-proxy-client',
  `--requestheader-client-ca-file=${PKI}/front-proxy-ca.crt`,
  '--secure-port=6443',
  `--tls-cert-file=${PKI}/apiserver.crt`,
  `--tls-private-key-file=${PKI}/apiserver.key`,
];

const certificates: readonly (readonly [
  host: string,
  path: string,
  subject: string,
  issuer: string,
  sans: string,
])[] = [
  ['control-plane', `${PKI}/ca.crt`, 'CN=kubernetes', 'CN=kubernetes', ''],
  ['node', `${PKI}/ca.crt`, 'CN=kubernetes', 'CN=kubernetes', ''],
  ['control-plane', `${PKI}/etcd/ca.crt`, 'CN=etcd-ca', 'CN=etcd-ca', ''],
  ['control-plane', `${PKI}/apiserver.crt`, 'CN=kube-apiserver', 'CN=kubernetes', '192.0.2.10'],
  ['control-plane', `${PKI}/konnectivity-server.crt`, 'CN=konnectivity', 'CN=kubernetes', '192.0.2.10'],
  [
    'control-plane',
    `${PKI}/apiserver-kubelet-client.crt`,
    'CN=kube-apiserver-kubelet-client',
    'CN=kubernetes',
    '',
  ],
  ['control-plane', `${PKI}/konnectivity-user.crt`, 'CN=system:konnectivity-server', 'CN=kubernetes', ''],
  [
    'node',
    '/var/lib/kubelet/pki/kubelet.crt',
    'CN=system:node:a,O=system:nodes',
    'CN=kubernetes',
    '192.0.2.20',
  ],
];

const FILES: Readonly<Record<string, string>> = {
  [FILE.apiserver]: tunnelledApiserver(FLAGS),
  [FILE.egress]: egressSelector(bySocket()),
  [FILE.etcd]: etcd(),
  [FILE.controllerManager]: component('kube-controller-manager', [
    '--kubeconfig=/etc/kubernetes/controller-manager.conf',
    '--bind-address=127.0.0.1',
    `--root-ca-file=${PKI}/ca.crt`,
    `--service-account-private-key-file=${PKI}/sa.key`,
    '--use-service-account-credentials=true',
  ]),
  [FILE.scheduler]: component('kube-scheduler', [
    '--kubeconfig=/etc/kubernetes/scheduler.conf',
    '--bind-address=127.0.0.1',
  ]),
  [FILE.konnectivityServer]: konnectivityServer(),
  [FILE.konnectivityAgent]: konnectivityAgent(),
  [FILE.controllerManagerKubeconfig]: client('controller-manager'),
  [FILE.schedulerKubeconfig]: client('scheduler'),
  [KONNECTIVITY_CONF]: client('konnectivity-user'),
  ...kubelet(
    [],
    `authentication:
  anonymous:
    enabled: false
  webhook:
    enabled: true
  x509:
    clientCAFile: ${PKI}/ca.crt
authorization:
  mode: Webhook
readOnlyPort: 0
rotateCertificates: true
tlsCertFile: /var/lib/kubelet/pki/kubelet.crt
tlsPrivateKeyFile: /var/lib/kubelet/pki/kubelet.key
`,
  ),
  [FILE.kubeletKubeconfig]: kubeconfig(),
  [FILE.rbac]: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: system:konnectivity-server}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: system:auth-delegator}
subjects:
- {apiGroup: rbac.authorization.k8s.io, kind: User, name: system:konnectivity-server}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: kubeadm:apiserver-kubelet-client}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: system:kubelet-api-admin}
subjects:
- {apiGroup: rbac.authorization.k8s.io, kind: User, name: kube-apiserver-kubelet-client}
`,
  [FILE.pki]: `kind: CertificateInventory
certificates:
${certificates
  .map(
    ([host, path, subject, issuer, sans]) =>
      `- {host: ${host}, path: ${path}, subject: "${subject}", issuer: "${issuer}", sans: [${sans}]}\n`,
  )
  .join('')}`,
};

/**
 * The files of a whole cluster as kubeadm sets it up, with Konnectivity, in which every path is as safe as it can be and every
 * operation protected (proxies: interceptable, as they always are), with changes.
 */
export function secureCluster(...changes: readonly Change[]): Record<string, string> {
  const files: Record<string, string> = { ...FILES };
  for (const change of changes) {
    const [file, from, to] = change;
    if (to === undefined) {
      if (from === null) delete files[file];
      else files[file] = from;
      continue;
    }
    const before = files[file];
    if (before === undefined || from === null) throw new Error(`There is no ${file} to change.`);
    const after = /^--[\w-]+$/.test(from) ? withFlag(before, from, to) : before.replace(from, to);
    if (after === before) throw new Error(`${file} has no ${from}.`);
    files[file] = after;
  }
  return files;
}

function withFlag(text: string, flag: string, word: string): string {
  if (text.startsWith('[Unit]')) {
    const given = new RegExp(` ${flag}(=\\S*)?(?= |$)`, 'm');
    const put = word === '' ? '' : ` ${word}`;
    return given.test(text) ? text.replace(given, put) : text.replace(/^(ExecStart=.*)$/m, `$1${put}`);
  }
  const given = new RegExp(`^( *- )["']?${flag}(=.*)?\n`, 'm');
  if (given.test(text))
    return text.replace(given, (_, dash: string) => (word === '' ? '' : `${dash}${word}\n`));
  return text.replace(/^( *- )--.*\n/m, (line, dash: string) => `${dash}${word}\n${line}`);
}
