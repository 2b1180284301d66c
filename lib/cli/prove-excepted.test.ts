import { expect, test } from 'vitest';
import { catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { loadContent } from '../content/load';
import { exceptedCells } from './prove-excepted';

const content = catalogue(loadContent('content').content);
const join = content.item('scn-join-order') as Extract<Item, { kind: 'order' }>;
const codes = (item: Item) =>
  exceptedCells(item, content).map((said) => /"(.*)".*\(([a-z-]+):/.exec(said)?.slice(1));

test.each<[string, Item, unknown[]]>([
  ['a cell that is open', join, []],
  [
    'a cell that is called empty for good',
    { ...join, note: { ...join.note, also: ['encrypted'] } },
    [['node-to-apiserver encrypted order', 'no-steps']],
  ],
])('%s', (_, item, expected) => {
  expect(codes(item)).toEqual(expected);
});

test('no template of the bank fills one', () => {
  expect(content.items.flatMap((item) => exceptedCells(item, content))).toEqual([]);
});
