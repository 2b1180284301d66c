import { FILE } from '../cases/file';
import { bySocket, byTcp, egressSelector, tunnelledApiserver } from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const URL = 'https://192.0.2.10:8131';
const selecting = (...selections: readonly string[]) => ({
  [FILE.apiserver]: tunnelledApiserver(),
  [FILE.egress]: egressSelector(...selections),
});
const found = (name: string, url = URL) => ({ message: 'no-bundle', at: url, data: { name, url } });

export const cases: readonly RuleCase[] = [
  {
    name: 'no caBundle',
    kind: 'bad',
    files: selecting(byTcp('cluster', URL, null)),
    finds: [found('cluster')],
  },
  {
    name: 'an empty caBundle',
    kind: 'bad',
    files: selecting(byTcp('cluster', URL, '""')),
    finds: [found('cluster')],
  },
  {
    name: 'two networks, one of them without',
    kind: 'bad',
    files: selecting(byTcp('etcd'), byTcp('cluster', 'https://proxy:8131', null)),
    finds: [found('cluster', 'https://proxy:8131')],
  },
  {
    name: 'another network than cluster',
    kind: 'bad',
    files: selecting(byTcp('controlplane', URL, null)),
    finds: [found('controlplane')],
  },
  { name: 'with a caBundle', kind: 'good', files: selecting(byTcp()), finds: [] },
  { name: 'a socket of the host', kind: 'good', files: selecting(bySocket()), finds: [] },
  { name: 'nothing selected', kind: 'other', files: selecting(), finds: [] },
  {
    name: 'the file is not given',
    kind: 'unknown',
    files: { [FILE.apiserver]: tunnelledApiserver() },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: selecting(byTcp('cluster', URL, null)),
    finds: [found('cluster')],
  },
  {
    name: 'a file that does not parse',
    kind: 'unparseable',
    files: { [FILE.apiserver]: tunnelledApiserver(), [FILE.egress]: 'egressSelections: [' },
    finds: [],
  },
];
