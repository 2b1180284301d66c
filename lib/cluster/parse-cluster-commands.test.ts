import { expect, test } from 'vitest';
import { parseCluster } from './parse-cluster';

const componentsOf = (file: string, text: string) =>
  parseCluster({ files: { [file]: text }, present: [], complete: false }).components.map(
    ({ component, host, argv }) => ({ component, host, words: argv.argv.map((word) => word.text) }),
  );

test.each([
  ['a command line', 'kube-apiserver --anonymous-auth=false\n', 'kube-apiserver', ['--anonymous-auth=false']],
  ['with its folder', '/usr/local/bin/etcd --auto-tls', 'etcd', ['--auto-tls']],
  [
    'over several lines, in a script',
    '#!/bin/sh\nset -e\nexec kubelet \\\n  --config=/c.yaml \\\n  --v 2 >>/var/log/kubelet.log 2>&1\n',
    'kubelet',
    ['--config=/c.yaml', '--v', '2'],
  ],
  ['behind assignments', 'GOGC=50 kube-scheduler --v=2', 'kube-scheduler', ['--v=2']],
  ['behind sudo', 'sudo kube-controller-manager --v=2', 'kube-controller-manager', ['--v=2']],
])('%s', (_, text, component, words) => {
  expect(componentsOf('control-plane/opt/start', text)).toEqual([
    { component, host: 'control-plane', words },
  ]);
});

test.each([
  ['a note', 'Restart the kube-apiserver after this.\n'],
  ['a word of another command', 'systemctl restart kubelet\n'],
  ['a mapping', 'kube-apiserver: --anonymous-auth=false\n'],
])('%s is no component', (_, text) => {
  expect(componentsOf('control-plane/opt/notes', text)).toEqual([]);
});

test('what a host’s own files define comes before a copy among the cluster’s objects', () => {
  const pod = (flag: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: a\n    command: [kube-apiserver, ${flag}]\n`;
  const own = 'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml';
  const { components } = parseCluster({
    files: { 'cluster/copy.yaml': pod('--v=1'), [own]: pod('--v=2') },
    present: [],
    complete: true,
  });
  expect(components.map(({ file }) => file)).toEqual([own, 'cluster/copy.yaml']);
});
