import { expect, test } from 'vitest';
import { editorMarkers } from './editor-markers';
import { gradeCluster } from './grade-cluster';

const FILE = 'node/var/lib/kubelet/config.yaml';
const MANIFEST = 'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml';
const kubelet =
  'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 10255\n';
const manifest = `apiVersion: v1
kind: Pod
metadata: { name: kube-apiserver }
spec:
  containers:
    - name: kube-apiserver
      command:
        - kube-apiserver
        - --anonymos-auth=false
`;
const marked = (files: Record<string, string>, only: 'everything' | 'syntax') =>
  editorMarkers(gradeCluster({ files, present: [], complete: false }), { only }).map(
    ({ file, from, to, severity, code }) => [code, severity, files[file]?.slice(from, to)],
  );

test('a misspelt flag is a problem where it stands, also while an exam runs', () => {
  for (const only of ['everything', 'syntax'] as const)
    expect(marked({ [MANIFEST]: manifest }, only)).toContainEqual([
      'flag-unknown',
      'problem',
      '--anonymos-auth=false',
    ]);
});

test('what a rule finds is told when everything may be, and not in an exam', () => {
  const file = {
    [FILE]: kubelet,
    'node/etc/systemd/system/kubelet.service': `[Service]\nExecStart=/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml\n`,
  };
  const all = marked(file, 'everything').filter(([, , text]) => text === '10255');
  expect(all.length).toBeGreaterThan(0);
  expect(marked(file, 'syntax')).toEqual([]);
});

test('broken YAML is said once, though two readers meet it', () => {
  const texts = editorMarkers(
    gradeCluster({ files: { [FILE]: 'a: [1\nb: }' }, present: [], complete: false }),
  ).map(({ message, from }) => `${from} ${message}`);
  expect(new Set(texts).size).toBe(texts.length);
});
