import { expect, test } from 'vitest';
import { openItem } from '../questions/open-item';
import { realCatalogue } from '../testing/quiz-samples';
import { itemOpener } from './item-opener';

const items = realCatalogue.items.filter(({ note }) => 'vary' in note).slice(0, 2);
const [item] = items;
if (item === undefined) throw new Error('content has no template');

test('gives what openItem gives, and the same again', () => {
  const open = itemOpener(realCatalogue, 2);
  for (const one of [...items, ...items])
    expect(open(one, 'a').shown).toEqual(openItem(one, realCatalogue, 'a').shown);
  expect(open(item, 'a')).toBe(open(item, 'a'));
});

test('an item that was changed, or another seed, is another question', () => {
  const open = itemOpener(realCatalogue, 9);
  const changed = { ...item, difficulty: item.difficulty === 1 ? (2 as const) : (1 as const) };
  expect(open(changed, 'a')).not.toBe(open(item, 'a'));
  expect(open(item, 'b')).not.toBe(open(item, 'a'));
});

test('no more are kept than wanted: the one asked for longest ago goes', () => {
  const open = itemOpener(realCatalogue, 2);
  const first = open(item, 'a');
  const second = open(item, 'b');
  open(item, 'a');
  open(item, 'c');
  expect(open(item, 'a')).toBe(first);
  expect(open(item, 'b')).not.toBe(second);
});

test('what costs nothing to draw takes no place', () => {
  const plain = realCatalogue.items.find(({ kind }) => kind === 'choose-one');
  if (plain === undefined) throw new Error('content has no choose-one item');
  const open = itemOpener(realCatalogue, 1);
  const first = open(item, 'a');
  expect(open(plain, 'a').shown).toEqual(openItem(plain, realCatalogue, 'a').shown);
  expect(open(item, 'a')).toBe(first);
});
