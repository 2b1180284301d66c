import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import {
  bySocket,
  egressSelector,
  konnectivityAgent,
  konnectivityServer,
  tunnelledApiserver,
} from '../cases/konnectivity';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const server = { [FILE.konnectivityServer]: konnectivityServer() };
const selecting = (egress: string) => ({
  ...server,
  [FILE.apiserver]: tunnelledApiserver(),
  [FILE.egress]: egress,
});
const DIRECT = 'name: cluster\nconnection:\n  proxyProtocol: Direct';

export const cases: readonly RuleCase[] = [
  {
    name: 'no file at all',
    kind: 'bad',
    files: { ...server, [FILE.apiserver]: apiserver() },
    finds: [{ message: 'no-file', at: 'kube-apiserver' }],
  },
  {
    name: 'only the agents are given',
    kind: 'bad',
    files: { [FILE.konnectivityAgent]: konnectivityAgent(), [FILE.apiserver]: apiserver() },
    finds: [{ message: 'no-file', at: 'kube-apiserver' }],
  },
  {
    name: 'another network is selected',
    kind: 'bad',
    files: selecting(
      'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\negressSelections: [{name: etcd, connection: {proxyProtocol: Direct}}]\n',
    ),
    finds: [{ message: 'not-selected', at: '[{name: etcd, connection: {proxyProtocol: Direct}}]' }],
  },
  {
    name: 'nothing is selected',
    kind: 'bad',
    files: selecting(egressSelector()),
    finds: [{ message: 'not-selected', at: '[]' }],
  },
  {
    name: 'directly',
    kind: 'bad',
    files: selecting(egressSelector(DIRECT)),
    finds: [{ message: 'direct', at: 'Direct' }],
  },
  {
    name: 'directly, behind another network',
    kind: 'bad',
    files: selecting(egressSelector(bySocket('controlplane'), DIRECT)),
    finds: [{ message: 'direct', at: 'Direct' }],
  },
  { name: 'through the tunnel', kind: 'good', files: selecting(egressSelector(bySocket())), finds: [] },
  {
    name: 'capitals do not matter in its name',
    kind: 'good',
    files: selecting(egressSelector(bySocket('Cluster'))),
    finds: [],
  },
  { name: 'no Konnectivity', kind: 'other', files: { [FILE.apiserver]: apiserver() }, finds: [] },
  {
    name: 'a file that is not given',
    kind: 'unknown',
    files: { ...server, [FILE.apiserver]: tunnelledApiserver() },
    finds: [],
  },
  {
    name: 'a file that does not parse',
    kind: 'unparseable',
    files: selecting('egressSelections: ['),
    finds: [],
  },
  {
    name: 'a file that is refused',
    kind: 'other',
    files: selecting(egressSelector(bySocket('cluster', '/s', 'gRPC'))),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...server, [FILE.apiserver]: apiserver() },
    finds: [{ message: 'no-file', at: 'kube-apiserver' }],
  },
  { name: 'no API server among the files', kind: 'unknown', files: server, finds: [] },
  ...notJudged(FILE.konnectivityServer, 'proxy-server'),
];
