import { expect, test } from 'vitest';
import { sampleItems } from '../../testing/sample-items';
import { sampleVocabulary } from '../../testing/sample-vocabulary';
import { openItem } from '../open-item';
import { everyPair } from './every-pair';

const before = [
  { first: 'a', next: 'b' },
  { first: 'b', next: 'c' },
  { first: 'a', next: 'c' },
];

test.each([
  ['abc', 1],
  ['acb', 1 / 3],
  ['bac', 1 / 3],
  ['cba', 0],
  ['cab', 0],
])('%s earns %d', (chosen, points) => {
  expect(everyPair([...chosen], before)).toBeCloseTo(points);
});

test('steps that nothing binds may stand anywhere', () => {
  expect(everyPair([...'dabc'], before)).toBe(1);
  expect(everyPair([...'abdc'], before)).toBe(1);
});

test('what is shown is no right order, and says nothing of it by its ids', () => {
  const [item] = sampleItems('order');
  if (item === undefined) throw new Error('no item');
  for (let place = 0; place < 60; place++) {
    const { shown, answer } = openItem(item, sampleVocabulary, `s${place}`);
    if (shown.form !== 'order') throw new Error('no order');
    const chosen = shown.options.map(({ id }) => id);
    expect(answer({ form: 'order', chosen }).outcome).not.toBe('right');
    expect([...chosen].sort()).toEqual(['o1', 'o2', 'o3']);
  }
});
