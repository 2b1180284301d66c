import { FILE } from '../cases/file';
import { bySocket, byTcp, egressSelector, SOCKET, tunnelledApiserver } from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const selecting = (...selections: readonly string[]) => ({
  [FILE.apiserver]: tunnelledApiserver(),
  [FILE.egress]: egressSelector(...selections),
});

export const cases: readonly RuleCase[] = [
  {
    name: 'etcd through a socket',
    kind: 'bad',
    files: selecting(bySocket('etcd')),
    finds: [{ message: 'etcd', at: 'etcd', data: { name: 'etcd', proxy: SOCKET }, severity: 'info' }],
  },
  {
    name: 'the control plane through a port',
    kind: 'bad',
    files: selecting(bySocket(), byTcp('ControlPlane')),
    finds: [
      {
        message: 'controlplane',
        at: 'ControlPlane',
        data: { name: 'ControlPlane', proxy: 'https://192.0.2.10:8131' },
      },
    ],
  },
  {
    name: 'the old name of the control plane',
    kind: 'bad',
    files: selecting(bySocket('master')),
    finds: [{ message: 'controlplane', at: 'master', data: { name: 'controlplane', proxy: SOCKET } }],
  },
  {
    name: 'directly',
    kind: 'good',
    files: selecting('name: etcd\nconnection:\n  proxyProtocol: Direct'),
    finds: [],
  },
  { name: 'the cluster alone', kind: 'good', files: selecting(bySocket('Cluster')), finds: [] },
  {
    name: 'a file that is not given',
    kind: 'unknown',
    files: { [FILE.apiserver]: tunnelledApiserver() },
    finds: [],
  },
  {
    name: 'a file that does not parse',
    kind: 'unparseable',
    files: { [FILE.apiserver]: tunnelledApiserver(), [FILE.egress]: 'egressSelections: [' },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: selecting(bySocket('etcd')),
    finds: [{ message: 'etcd', at: 'etcd' }],
  },
];
