import { expect, test } from 'vitest';
import type { Knob } from './knob';
import { knobsOfRule } from './knobs-of-rule';

const KNOBS = [
  'kube-apiserver/--client-ca-file',
  'kubelet/--client-ca-file',
  'kubelet/authentication.x509.clientCAFile',
  'authentication-config/anonymous.conditions[].path',
  'authorization-config/authorizers[].type',
  'kubeconfig/clusters[].cluster.server',
  'kubelet/featureGates.RotateKubeletServerCertificate',
  'kubelet/serverTLSBootstrap',
].map((id) => ({ id }) as Knob);

test.each([
  ['kubelet', ['--client-ca-file'], ['kubelet/--client-ca-file']],
  ['etcd', ['--client-ca-file'], ['kube-apiserver/--client-ca-file', 'kubelet/--client-ca-file']],
  [
    'kube-apiserver',
    ['anonymous.conditions.path', '--client-ca-file'],
    ['authentication-config/anonymous.conditions[].path', 'kube-apiserver/--client-ca-file'],
  ],
  ['kubelet', ['--no-such'], []],
  ['kube-apiserver', ['authorizers'], ['authorization-config/authorizers[].type']],
  ['kubelet', ['cluster.server'], ['kubeconfig/clusters[].cluster.server']],
  ['kubelet', ['featureGates'], []],
])('%s %j reads %j', (component, knobs, ids) => {
  expect(knobsOfRule({ component, knobs }, KNOBS).map(({ id }) => id)).toEqual(ids);
});
