import { expect, test } from 'vitest';
import { splitPasted } from './split-pasted';

const A = 'apiVersion: v1\nkind: Pod\n';
const B = 'apiVersion: v1\nkind: Service\n';
const KUBEADM = 'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n';

test.each([
  ['nothing', ' \n', []],
  ['one', A, [A]],
  ['two', `${A}---\n${B}`, [A, B]],
  ['a line before the first, Windows line ends', `---\r\n${A}--- # next\r\n${B}`, [A, B]],
  ['an empty one between', `${A}---\n# nothing\n---\n${B}`, [A, B]],
  ['no line end at the end', `${A}---\n${B.trimEnd()}`, [A, B]],
  ['kubeadm’s', `${KUBEADM}---\n${A}`, [`${KUBEADM}---\n${A}`]],
  ['something with a line of hyphens that is no YAML', '[Service]\n---\nA=b\n', ['[Service]\n---\nA=b\n']],
])('%s', (_, text, parts) => {
  expect(splitPasted(text)).toEqual(parts);
});
