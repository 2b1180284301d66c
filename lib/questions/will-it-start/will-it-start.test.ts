import { expect, test } from 'vitest';
import { mutationSchema } from '../../content/mutation';
import { sampleItems } from '../../testing/sample-items';
import { sampleVocabulary } from '../../testing/sample-vocabulary';
import { openItem } from '../open-item';
import type { Vocabulary } from '../vocabulary';

const fewChanges = mutationSchema.parse({
  id: 'few-changes',
  does: 'Let few changes in at a time',
  path: 'apiserver-to-kubelet',
  claim: 'authorized',
  edits: [{ program: 'kube-apiserver', flag: 'max-mutating-requests-inflight', to: '90' }],
});
const vocabulary: Vocabulary = {
  ...sampleVocabulary,
  mutation: (id) => (id === fewChanges.id ? fewChanges : sampleVocabulary.mutation(id)),
};
const seeds = Array.from({ length: 150 }, (_, place) => `s${place}`);

/** What each seed draws: all that is shown, the lines that are offered, and the right option. */
function drawn(over: Record<string, unknown> = {}) {
  const [item] = sampleItems('will-it-start', over);
  if (item === undefined) throw new Error('no item');
  return seeds.map((seed) => {
    const { shown, selfTest, answer } = openItem(item, vocabulary, seed);
    if (shown.form !== 'choose-one') throw new Error('no options');
    const right = selfTest().find(({ outcome }) => outcome === 'right');
    const lines = shown.options.map(({ text }) => text).filter((text) => text.startsWith('`'));
    const text = (shown.files ?? []).map((file) => file.text).join('\n');
    return { text, lines, correct: answer(right?.answer).correct };
  });
}

test('a flag is offered with its value, also where that has a line of its own', () => {
  const lines = drawn().flatMap((one) => one.lines);
  expect(lines.filter((line) => !/^`(?:--[a-z-]+(?:=\S*| \S+)|[A-Za-z]+: .+)`$/.test(line))).toEqual([]);
  // Both ways of writing a flag have been drawn, as what is wrong and as what is fine.
  expect(lines.some((line) => /^`--(?:insecure-port|enable-admission-plugins) /.test(line))).toBe(true);
  expect(lines.some((line) => /^`--[a-z-]+=/.test(line))).toBe(true);
});

test('a line that a change wrote is offered wherever it is there and stops nothing', () => {
  const all = drawn({
    vary: [
      ['as-is', 'insecure-port', 'unknown-plugin'],
      ['as-is', 'always-allow'],
    ],
  });
  const changed = all.filter(({ text }) => text.includes('mode: AlwaysAllow'));
  const offered = changed.filter(({ lines }) => lines.includes('`mode: AlwaysAllow`'));
  expect(offered.length).toBe(changed.length);
  // It starts in some of them, and is stopped by another line in others.
  expect(new Set(changed.map(({ correct }) => correct.startsWith('`'))).size).toBe(2);
  expect(changed.some(({ correct }) => correct === '`mode: AlwaysAllow`')).toBe(false);
});

test('as many changed lines are offered whether it starts or not', () => {
  const counts = drawn({
    vary: [
      ['as-is', 'insecure-port'],
      ['always-allow', 'always-allow'],
      ['few-changes', 'few-changes'],
    ],
  }).map(
    ({ lines }) =>
      lines.filter((line) => /AlwaysAllow|insecure-port|max-mutating-requests-inflight/.test(line)).length,
  );
  expect([...new Set(counts)]).toEqual([2]);
});

test('of changes that stop it together none is called fine before others', () => {
  const all = drawn({
    vary: [
      ['as-is', 'insecure-port'],
      ['few-changes', 'unknown-plugin'],
    ],
  }).filter(({ text }) => text.includes('insecure-port') && text.includes('NodeRestricted'));
  const offered = all.filter(({ lines }) => lines.some((line) => line.includes('NodeRestricted')));
  expect(all.length).toBeGreaterThan(20);
  expect(offered.length).toBeLessThan(all.length / 2);
});
