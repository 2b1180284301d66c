import { expect, test } from 'vitest';
import { allSampleItems, sampleItems } from '../testing/sample-items';
import { sampleVocabulary as vocabulary } from '../testing/sample-vocabulary';
import { promptText } from './prompt-text';

test.each([
  ['cloze', 1, 'By default the kubelet listens on port [a number].'],
  ['choose-many', 0, 'Which hold on apiserver-to-kubelet by default?'],
  ['path-map', 0, 'kubectl logs fetches the output of a container.'],
  ['path-map', 1, 'Name the path on the map: kubectl logs fetches the output of a container.'],
  ['recall', 1, 'What does the kubelet config field authentication.anonymous.enabled do?'],
] as const)('%s, item %i', (kind, place, expected) => {
  const item = sampleItems(kind)[place];
  expect(item && promptText(item, vocabulary)).toBe(expected);
});

test('siblings and kinds can be told apart', () => {
  const texts = allSampleItems
    .filter(({ kind }) => kind !== 'type-in')
    .map((item) => promptText(item, vocabulary));
  expect(new Set(texts).size).toBe(texts.length);
});
