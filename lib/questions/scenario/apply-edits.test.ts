import { expect, test } from 'vitest';
import type { ClusterEdit } from '../../content/mutation';
import { applyEdits } from './apply-edits';
import type { ClusterModel } from './cluster-model';

const model: ClusterModel = {
  programs: {
    kubelet: [
      ['v', '2'],
      ['config', '/a'],
    ],
  },
  documents: { rbac: [{ kind: 'A', list: [{ name: 'x' }, { name: 'y' }] }] },
};
const flag = (name: string, to: string | null, again?: true): ClusterEdit => ({
  program: 'kubelet',
  flag: name,
  to,
  ...(again ? { again } : {}),
});
const field = (name: string | undefined, to: ClusterEdit['to'], at = 0): ClusterEdit => ({
  document: 'rbac',
  ...(name === undefined ? {} : { field: name }),
  at,
  to,
});

test.each<[string, ClusterEdit, ClusterModel['programs']['kubelet']]>([
  [
    'sets a flag in its place',
    flag('v', '4'),
    [
      ['v', '4'],
      ['config', '/a'],
    ],
  ],
  ['takes one away', flag('v', null), [['config', '/a']]],
  [
    'adds one at the end',
    flag('x', ''),
    [
      ['v', '2'],
      ['config', '/a'],
      ['x', ''],
    ],
  ],
  [
    'gives one a second time',
    flag('v', '9', true),
    [
      ['v', '2'],
      ['config', '/a'],
      ['v', '9'],
    ],
  ],
])('%s', (_, edit, expected) => {
  expect(applyEdits(model, [edit]).programs.kubelet).toEqual(expected);
});

test.each<[string, ClusterEdit, unknown]>([
  ['a field', field('kind', 'B'), [{ kind: 'B', list: [{ name: 'x' }, { name: 'y' }] }]],
  ['a field of an item', field('list.1.name', 'z'), [{ kind: 'A', list: [{ name: 'x' }, { name: 'z' }] }]],
  ['an item taken away', field('list.0', null), [{ kind: 'A', list: [{ name: 'y' }] }]],
  [
    'a field that is not there',
    field('a.b', 1),
    [{ kind: 'A', list: [{ name: 'x' }, { name: 'y' }], a: { b: 1 } }],
  ],
  ['a field taken away', field('list', null), [{ kind: 'A' }]],
  [
    'another document',
    field(undefined, { kind: 'C' }, 1),
    [{ kind: 'A', list: [{ name: 'x' }, { name: 'y' }] }, { kind: 'C' }],
  ],
  ['the only document taken away', field(undefined, null), undefined],
])('documents: %s', (_, edit, expected) => {
  expect(applyEdits(model, [edit]).documents.rbac).toEqual(expected);
  expect(model.documents.rbac).toEqual([{ kind: 'A', list: [{ name: 'x' }, { name: 'y' }] }]);
});
