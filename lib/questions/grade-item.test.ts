import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../content/item';
import type { NoteKind } from '../content/note';
import { allSampleItems, sampleItems } from '../testing/sample-items';
import { sampleVocabulary as vocabulary } from '../testing/sample-vocabulary';
import { gradeItem } from './grade-item';
import { openItem } from './open-item';
import { presentItem } from './present-item';

const itemOf = (kind: NoteKind, place = 0): Item => {
  const item = sampleItems(kind)[place];
  if (item === undefined) throw new Error(kind);
  return item;
};

/** The ids that options with these texts have under a seed. */
const idsOf = (item: Item, seed: string, ...texts: string[]): string[] => {
  const shown = presentItem(item, vocabulary, seed);
  return 'options' in shown
    ? texts.map((text) => shown.options.find((option) => option.text === text)?.id ?? '')
    : [];
};

test('what the self-test promises, the normal pipeline gives', () => {
  fc.assert(
    fc.property(fc.constantFrom(...allSampleItems), fc.string(), (item, seed) => {
      for (const { answer, outcome, points, label } of openItem(item, vocabulary, seed).selfTest()) {
        const verdict = gradeItem(item, vocabulary, seed, answer);
        expect({ label, outcome: verdict.outcome, points: verdict.points }).toEqual({
          label,
          outcome,
          points,
        });
      }
    }),
  );
}, 30_000);

test('no answer throws, and what is no answer costs nothing and tells nothing', () => {
  const shaped = fc.record({
    form: fc.constantFrom('flip', 'choose-one', 'choose-many', 'type-in', 'map-point', 'map-name'),
    chosen: fc.oneof(fc.string(), fc.array(fc.string()), fc.constant('o1'), fc.constant(['o1', 'o2'])),
    text: fc.string(),
    path: fc.oneof(fc.string(), fc.constant('__proto__'), fc.constant('konnectivity')),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...allSampleItems),
      fc.oneof(fc.jsonValue(), fc.anything(), shaped),
      (item, answer) => {
        const verdict = gradeItem(item, vocabulary, 's', answer);
        expect(verdict.points).toBeGreaterThanOrEqual(0);
        expect(verdict.points).toBeLessThanOrEqual(verdict.of);
        if (verdict.outcome !== 'invalid') return;
        expect(verdict).toMatchObject({ points: 0, proposed: null, correct: '', options: [] });
        expect(verdict.why).toMatch(/^[A-Z].*\.$/);
        expect(verdict.why).not.toMatch(/canary/);
      },
    ),
    { numRuns: 200 },
  );
}, 30_000);

test('the rating is proposed from the outcome, never Easy', () => {
  const proposed = allSampleItems.flatMap((item) =>
    openItem(item, vocabulary, 's')
      .selfTest()
      .map(({ answer }) => gradeItem(item, vocabulary, 's', answer))
      .map(({ outcome, proposed }) => `${outcome} ${proposed}`),
  );
  expect([...new Set(proposed)].toSorted()).toEqual([
    'invalid null',
    'partly 2',
    'right 3',
    'self-graded null',
    'wrong 1',
  ]);
});

test('choose-one: every option comes back with what it is and why', () => {
  const item = itemOf('choose-one');
  const [chosen] = idsOf(item, 's', '`--proxy-client-cert-file`');
  const verdict = gradeItem(item, vocabulary, 's', { form: 'choose-one', chosen });
  expect(verdict).toMatchObject({
    outcome: 'wrong',
    correct: '`--kubelet-certificate-authority`',
    why: 'Because canary-note-why.',
  });
  expect(verdict.options.find(({ chosen }) => chosen)).toMatchObject({
    correct: false,
    explanation: 'canary-one',
  });
  expect(verdict.options.map(({ correct }) => correct).filter(Boolean)).toHaveLength(1);
});

const [encrypted, client, server, ssh] = [
  'It is encrypted',
  'The client is authenticated',
  'The server is authenticated',
  'It runs over SSH',
];
test.each([
  [[encrypted, client], 'right', 1],
  [[client, encrypted, client], 'right', 1],
  [[encrypted], 'partly', 0.5],
  [[encrypted, client, server], 'partly', 0.5],
  [[encrypted, server], 'wrong', 0],
  [[server, ssh], 'wrong', 0],
  [[encrypted, client, server, ssh], 'wrong', 0],
  [[], 'invalid', 0],
] as const)('choose-many: %j is %s', (texts, outcome, points) => {
  const item = itemOf('choose-many');
  const answer = { form: 'choose-many', chosen: idsOf(item, 's', ...texts) };
  expect(gradeItem(item, vocabulary, 's', answer)).toMatchObject({ outcome, points });
});

test('map-point: the path pointed at stands beside the right one, with the reason', () => {
  const item = itemOf('path-map');
  const answer = { form: 'map-point', path: 'node-to-apiserver' };
  expect(gradeItem(item, vocabulary, 's', answer).options).toEqual([
    {
      id: 'node-to-apiserver',
      text: 'Node to API server',
      correct: false,
      chosen: true,
      explanation: 'canary-node',
    },
    {
      id: 'apiserver-to-kubelet',
      text: 'API server to kubelet',
      correct: true,
      chosen: false,
      explanation: null,
    },
  ]);
});

test('map-name: a wrong name is explained', () => {
  const item = itemOf('path-map', 1);
  const [chosen] = idsOf(item, 's', 'API server to pod');
  const verdict = gradeItem(item, vocabulary, 's', { form: 'map-name', chosen });
  expect(verdict).toMatchObject({ outcome: 'wrong', correct: 'API server to kubelet' });
  expect(verdict.options.find(({ chosen }) => chosen)?.explanation).toBe('canary-pod');
});

test('type-in: words for a near miss stand before the reason why', () => {
  const verdict = gradeItem(itemOf('type-in'), vocabulary, 's', { form: 'type-in', text: 'client_ca_file' });
  expect(verdict).toMatchObject({ outcome: 'wrong', why: 'canary-near\n\nBecause canary-note-why.' });
});

test('an answer to another form is invalid', () => {
  for (const item of allSampleItems) {
    const { form } = presentItem(item, vocabulary, 's');
    const other = form === 'flip' ? { form: 'type-in', text: 'x' } : { form: 'flip' };
    expect(gradeItem(item, vocabulary, 's', other).outcome).toBe('invalid');
  }
});
