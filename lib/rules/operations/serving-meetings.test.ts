import { expect, test } from 'vitest';
import { FILE } from '../cases/file';
import { type Change, secureCluster } from '../cases/secure-cluster';
import { gradeCluster } from '../grade-cluster';

const PKI = '/etc/kubernetes/pki';
const ASKS: readonly Change[] = [
  [
    FILE.kubeletConfig,
    'tlsCertFile: /var/lib/kubelet/pki/kubelet.crt\ntlsPrivateKeyFile: /var/lib/kubelet/pki/kubelet.key\n',
    'serverTLSBootstrap: true\n',
  ],
];
const trusts = (path: string): Change => [
  FILE.apiserver,
  '--kubelet-certificate-authority',
  `--kubelet-certificate-authority=${path}`,
];
const signs = (flag: string, path: string): Change => [FILE.controllerManager, flag, `${flag}=${path}`];

test.each<[string, readonly Change[], string, boolean | string | undefined]>([
  [
    'signed by the authority that is trusted',
    [signs('--cluster-signing-cert-file', `${PKI}/ca.crt`)],
    'protected',
    undefined,
  ],
  [
    'another is trusted',
    [signs('--cluster-signing-cert-file', `${PKI}/ca.crt`), trusts(`${PKI}/etcd/ca.crt`)],
    'fails',
    false,
  ],
  [
    'a signer of its own, which is trusted',
    [
      signs('--cluster-signing-cert-file', `${PKI}/ca.crt`),
      signs('--cluster-signing-kubelet-serving-cert-file', `${PKI}/etcd/ca.crt`),
      trusts(`${PKI}/etcd/ca.crt`),
    ],
    'protected',
    undefined,
  ],
  [
    'nothing is known of the trusted one',
    [signs('--cluster-signing-cert-file', `${PKI}/ca.crt`), trusts(`${PKI}/other.crt`)],
    'protected',
    undefined,
  ],
  ['no signer, another is trusted', [trusts(`${PKI}/etcd/ca.crt`)], 'protected', undefined],
  ['no controller manager', [[FILE.controllerManager, null]], 'protected', undefined],
  [
    'no controller manager, another is trusted',
    [[FILE.controllerManager, null], trusts(`${PKI}/etcd/ca.crt`)],
    'unknown',
    'unknown',
  ],
])('a kubelet that asks for its certificate: %s', (_, changes, outcome, holds) => {
  const files = secureCluster(...ASKS, ...changes);
  const report = gradeCluster({ files, present: [], complete: false }).operations['kubectl-logs'];
  expect(report?.outcome).toBe(outcome);
  expect(report?.because.find(({ id }) => id === 'kubelet-serving-other-signer')?.holds).toBe(holds);
});
