import { expect, test } from 'vitest';
import type { Item } from '../content/item';
import { allSampleItems, sampleItems } from '../testing/sample-items';
import { sampleVocabulary as vocabulary } from '../testing/sample-vocabulary';
import { drawnChoose } from './drawn-choose';
import { proveItem } from './prove-item';
import { seenByRobot } from './robots/seen-by-robot';

const seeds = ['a', 'b', 'c'];
const first = (...args: Parameters<typeof sampleItems>): Item => {
  const [item] = sampleItems(...args);
  if (item === undefined) throw new Error(args[0]);
  return item;
};
const codesOf = (item: Item) => proveItem(item, vocabulary, ['a']).map(({ code }) => code);

test('sound items of every kind are proved', { timeout: 60_000 }, () => {
  expect(allSampleItems.flatMap((item) => proveItem(item, vocabulary, seeds))).toEqual([]);
});

test('an explanation that is also shown is found', () => {
  const question = 'Which? It is the one that verifies "kubelets".';
  expect(codesOf(first('choose-one', { question, why: 'verifies "kubelets"' }))).toEqual([
    'explanation-shown',
  ]);
});

test('options that read alike are found', () => {
  const options = [
    { id: 'a', text: 'Yes', correct: true },
    { id: 'b', text: ' yes', why: 'No.' },
    { id: 'c', text: 'Maybe', why: 'No.' },
  ];
  expect(codesOf(first('choose-one', { options }))).toEqual(['same-options']);
});

test('a near miss that grading accepts fails the self-test', () => {
  const nearMisses = [{ text: 'kubelet_certificate_authority', why: 'Near.' }];
  expect(codesOf(first('type-in', { nearMisses }))).toEqual(['self-test']);
});

test('a knob that is nowhere is found', () => {
  expect(codesOf(first('recall', { knob: 'kubelet/--nowhere' }))).toEqual(['throws']);
});

test('robots see a choose question in the order shown, with its right places', () => {
  const question = drawnChoose(first('choose-many'), vocabulary, 's');
  const seen = question === null ? null : seenByRobot(question);
  expect(seen?.right.map((place) => seen.options[place]).toSorted()).toEqual([
    'It is encrypted',
    'The client is authenticated',
  ]);
  expect(drawnChoose(first('qa'), vocabulary, 's')).toBeNull();
});
