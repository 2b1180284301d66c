import { expect, test } from 'vitest';
import { APISERVER_FLAGS } from './data/apiserver-flags';
import { APISERVER_FLAGS_REMOVED } from './data/apiserver-flags-removed';
import { KUBELET_FLAGS } from './data/kubelet-flags';
import { KUBELET_FLAGS_REMOVED } from './data/kubelet-flags-removed';
import type { FlagSet } from './flag-set';
import { flagSetAt } from './flag-set-at';
import { kubernetesMinor } from './kubernetes-minor';
import { parseFlags } from './parse-flags';

const apiserver: FlagSet = {
  program: 'kube-apiserver',
  rows: APISERVER_FLAGS,
  removed: APISERVER_FLAGS_REMOVED,
  underscores: true,
};
const kubelet: FlagSet = {
  program: 'kubelet',
  rows: KUBELET_FLAGS,
  removed: KUBELET_FLAGS_REMOVED,
  underscores: true,
};
const at = { offset: 0, line: 1, column: 1 };
const read = (set: FlagSet, minor: number, text: string) =>
  parseFlags([{ text, file: 'f', range: { start: at, end: at } }], flagSetAt(set, minor)).errors[0]?.id ??
  null;

test.each([
  [apiserver, '--authentication-config=a', 28, 'flag-too-new'],
  [apiserver, '--authentication-config=a', 29, null],
  [apiserver, '--disable-http2-serving', 30, 'flag-too-new'],
  [apiserver, '--disable_http2_serving', 31, null],
  [apiserver, '--cloud-provider=external', 32, null],
  [apiserver, '--cloud-provider=external', 33, 'flag-removed'],
  [apiserver, '--insecure-port=0', 28, 'flag-removed'],
  [apiserver, '--kubelet-certificate-authority=a', 28, null],
  [apiserver, '--no-such-flag=a', 28, 'flag-unknown'],
  [kubelet, '--iptables-drop-bit=15', 30, null],
  [kubelet, '--iptables-drop-bit=x', 30, 'flag-value'],
  [kubelet, '--iptables-drop-bit=15', 31, 'flag-removed'],
  [kubelet, '--pod-infra-container-image=a', 34, null],
  [kubelet, '--pod-infra-container-image=a', 35, 'flag-removed'],
  [kubelet, '--config-dir=a', 28, null],
])('%# %s in 1.%i: %s', (set, text, minor, id) => {
  expect(read(set, minor, text)).toBe(id);
});

test('1.36 is the table itself', () => {
  expect(flagSetAt(apiserver, 36).rows).toEqual(APISERVER_FLAGS);
  expect(flagSetAt(apiserver, 36)).toBe(flagSetAt(apiserver, 36));
});

test.each([
  ['1.36', 36],
  ['v1.30.4', 30],
  ['1.36.2+k3s1', 36],
  ['1.27', null],
  ['1.37', null],
  ['2.0', null],
  ['', null],
])('the minor of %j is %j', (version, minor) => {
  expect(kubernetesMinor(version)).toBe(minor);
});
