import { expect, test } from 'vitest';
import { readEgressSelector } from './egress-selector';
import { hostFiles } from './host-files';

const HOST = hostFiles(new Map(), 'control-plane', new Set(), true);
const HEAD = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\negressSelections:\n';
const one = (name: string, connection: string) => `${HEAD}- name: ${name}\n  connection: ${connection}\n`;
const UDS = '{proxyProtocol: GRPC, transport: {uds: {udsName: /run/k.sock}}}';

test.each([
  ['no kind', 'apiVersion: apiserver.k8s.io/v1beta1\n', 'config', 'kind-missing'],
  [
    'another group',
    one('cluster', UDS).replace('apiserver.k8s.io', 'apiserver.config.k8s.io'),
    'config',
    'kind-unknown',
  ],
  ['an unknown field', `${one('cluster', UDS)}extra: 1\n`, 'config', 'field-unknown'],
  ['a repeated key', `${one('cluster', UDS)}kind: EgressSelectorConfiguration\n`, 'config', 'key-repeated'],
  ['another name', one('node', UDS), 'validation', 'egress-name'],
  ['lower case protocol', one('cluster', '{proxyProtocol: grpc}'), 'validation', 'egress-protocol'],
  [
    'GRPC without uds',
    one('cluster', '{proxyProtocol: GRPC, transport: {}}'),
    'validation',
    'egress-grpc-uds',
  ],
  [
    'a Direct transport',
    one('cluster', '{proxyProtocol: Direct, transport: {}}'),
    'validation',
    'egress-direct-transport',
  ],
])('%s is refused', (_, text, stage, id) => {
  const { outcome } = readEgressSelector(text, 'f', HOST);
  expect([outcome.stage, outcome.errors[0]?.id]).toEqual([stage, id]);
});

test('a socket for the cluster sends only cluster traffic through it', () => {
  const read = readEgressSelector(one('Cluster', UDS), 'f', HOST);
  expect(read.outcome.starts).toBe(true);
  expect(read.dialers).toEqual({ cluster: true, controlplane: false, etcd: false });
  expect(read.selections).toEqual([{ name: 'Cluster', proxyProtocol: 'GRPC', uds: '/run/k.sock' }]);
});

test('the old name master means controlplane', () => {
  expect(readEgressSelector(one('master', UDS), 'f', HOST).dialers?.controlplane).toBe(true);
});

test('a refusal points at the value', () => {
  const { outcome } = readEgressSelector(one('node', UDS), 'f', HOST);
  expect(outcome.errors[0]?.range?.start.line).toBe(4);
});
