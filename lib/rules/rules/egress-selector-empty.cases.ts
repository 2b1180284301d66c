import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { bySocket, egressSelector, tunnelledApiserver } from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const selecting = (egress: string) => ({ [FILE.apiserver]: tunnelledApiserver(), [FILE.egress]: egress });
const HEAD = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\n';

export const cases: readonly RuleCase[] = [
  {
    name: 'an empty list',
    kind: 'bad',
    files: selecting(egressSelector()),
    finds: [{ message: 'empty', at: '[]', data: { file: FILE.egress } }],
  },
  {
    name: 'a list that is null',
    kind: 'bad',
    files: selecting(`${HEAD}egressSelections: null\n`),
    finds: [{ message: 'empty', at: 'null' }],
  },
  { name: 'one network', kind: 'good', files: selecting(egressSelector(bySocket())), finds: [] },
  { name: 'no file at all', kind: 'other', files: { [FILE.apiserver]: apiserver() }, finds: [] },
  {
    name: 'a file that is not given',
    kind: 'unknown',
    files: { [FILE.apiserver]: tunnelledApiserver() },
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
    files: selecting(egressSelector(bySocket('nodes'))),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: selecting(egressSelector()),
    finds: [{ message: 'empty', at: '[]' }],
  },
];
