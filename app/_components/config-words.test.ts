import { expect, test } from 'vitest';
import { configLanguage } from './config-language';
import { configLinesOf } from './config-lines-of';
import { configPlace } from './config-place';

test.each([
  ['node/etc/systemd/system/kubelet.service', '', 'unit'],
  ['node/etc/systemd/system/kubelet.service.d/10-kubeadm.conf', '', 'unit'],
  ['node/usr/lib/kubelet.conf', '[Service]\nExecStart=/x\n', 'unit'],
  ['node/etc/kubernetes/kubelet.conf', 'kind: Config\n', 'yaml'],
  ['node/var/lib/kubelet/config.yaml', 'list: [a]\n', 'yaml'],
])('%s', (path, text, language) => {
  expect(configLanguage(path, text)).toBe(language);
});

test('the line end at the end of a file is no line more', () => {
  expect(configLinesOf('a\r\n\nb\n')).toEqual(['a', '', 'b']);
  expect(configLinesOf('a\n\n')).toEqual(['a', '']);
  expect(configLinesOf('')).toEqual(['']);
});

test('a host has folders, objects have a name', () => {
  expect(configPlace('control-plane/etc/kubernetes/a.yaml')).toEqual({
    host: 'Control plane',
    path: '/etc/kubernetes/a.yaml',
  });
  expect(configPlace('cluster/rbac.yaml')).toEqual({ host: 'Objects in the cluster', path: 'rbac.yaml' });
});
