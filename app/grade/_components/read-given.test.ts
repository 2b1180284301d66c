import { expect, test } from 'vitest';
import { apiserver } from '@/lib/rules/cases/apiserver';
import { readGiven } from './read-given';

const EGRESS = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\n';

test('a paste of several documents becomes files at their places, also where one names the other', () => {
  const text = `${EGRESS}---\n${apiserver('--egress-selector-config-file=/etc/egress.yaml')}`;
  expect(readGiven([{ name: '', text }], []).files.map(({ path }) => path)).toEqual([
    'control-plane/etc/egress.yaml',
    'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml',
  ]);
});

test('what is no text or too large is left out by name', () => {
  const { files, leftOut } = readGiven(
    [
      { name: 'ca.der', text: '\u0000\u0001' },
      { name: 'big.yaml', text: 'x'.repeat(2 * 1024 * 1024 + 1) },
      { name: 'node/a.yaml', text: 'a: 1\n' },
    ],
    [],
  );
  expect(files).toEqual([{ path: 'node/a.yaml', text: 'a: 1\n' }]);
  expect(leftOut).toContain('ca.der, big.yaml');
});
