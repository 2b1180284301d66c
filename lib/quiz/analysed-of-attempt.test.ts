import { expect, test } from 'vitest';
import {
  sampleOwn,
  samplePool,
  sampleQuiz,
  sampleSources,
  sampleTask,
  secondIsRight,
} from '../testing/quiz-samples';
import { analysedOfAttempt } from './analysed-of-attempt';
import { analysedOfQuestion } from './analysed-of-question';
import type { Correction } from './correction';
import { drawPaper } from './draw-paper';
import { noAttempt, placeState } from './fold-attempt';
import { gradeAttempt } from './grade-attempt';
import { slotNumbers } from './slot-numbers';
import { analyseItems } from './statistics/analyse-items';

const quiz = sampleQuiz([
  sampleOwn('own'),
  samplePool('pool', { kinds: ['choose-one'], count: 3 }),
  sampleTask('task'),
]);
const how = { openItem: sampleSources.openItem, gradeFiles: () => ({ points: 1, of: 2 }), passPercent: null };

function taken(at: number, text: string | null) {
  const drawn = drawPaper(quiz, sampleSources, `seed-${at}`);
  if (!drawn.ok) throw new Error('cannot be drawn');
  const { paper, keys } = drawn.value;
  const own = paper.items.find(({ ref }) => ref.kind === 'own');
  const options = own?.shown.form === 'choose-one' ? own.shown.options : [];
  const chosen = options.find((option) => option.text === text)?.id;
  const response = chosen === undefined ? null : { form: 'choose-one' as const, chosen };
  const places = { [own?.place ?? 0]: { ...placeState(noAttempt, 1), response } };
  const attempt = {
    ...{ id: `a${at}`, personId: `p${at}`, paper, keys, lateShare: 1, order: 1, preview: false },
    state: { places, phase: 'submitted' as const },
  };
  return {
    attempt,
    analysed: analysedOfAttempt(attempt, gradeAttempt(attempt, [], how), slotNumbers([quiz], [])),
  };
}

test('slots are numbered as the quiz defines them, whatever the order shown', () => {
  for (const at of [1, 2, 3, 4]) {
    const { slots } = taken(at, '443').analysed;
    expect(slots.map(({ slot }) => slot).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    expect(slots.find(({ slot }) => slot === 1)).toMatchObject({
      questionId: 'own/own-1@1',
      variantSeed: null,
      chosenOptions: ['4'],
      seen: true,
      answered: true,
    });
    expect(slots.find(({ slot }) => slot === 5)).toMatchObject({
      questionId: 'challenge/task@v1',
      chosenOptions: null,
    });
  }
});

test('what was chosen names options that the question has, with its key and what each is worth', () => {
  const { attempt } = taken(1, '10250');
  const place = attempt.paper.items.findIndex(({ ref }) => ref.kind === 'own');
  const [item, key] = [attempt.paper.items[place], attempt.keys[place]];
  if (item === undefined || key === undefined) throw new Error('no own question');
  expect(analysedOfQuestion(item, key, sampleSources.openItem)).toEqual({
    questionId: 'own/own-1@1',
    variantSeed: null,
    choose: 'one',
    options: ['10250', '6443', '2379', '443'].map((label, at) => ({
      id: String(at + 1),
      label,
      key: at === 0,
      credit: at === 0 ? 1 : 0,
    })),
  });
});

test('after a correction the fixed version says what is right, by the names of what was shown', () => {
  const { attempt } = taken(1, '10250');
  const place = attempt.paper.items.findIndex(({ ref }) => ref.kind === 'own');
  const [item, key] = [attempt.paper.items[place], attempt.keys[place]];
  if (item === undefined || key === undefined) throw new Error('no own question');
  const moved = { ...secondIsRight, body: { ...secondIsRight.body } };
  if (moved.body.kind !== 'choose-one') throw new Error('chosen from');
  // The fix has the options in another order, too.
  moved.body.options = moved.body.options.toReversed();
  const correction: Correction = {
    type: 'key',
    ref: { kind: 'own', id: 'own-1' },
    version: 2,
    question: moved,
  };
  const { options } = analysedOfQuestion(item, key, sampleSources.openItem, [correction]);
  expect(options.map(({ id, label, key: right, credit }) => [id, label, right, credit])).toEqual([
    ['1', '10250', false, 0],
    ['2', '6443', true, 1],
    ['3', '2379', false, 0],
    ['4', '443', false, 0],
  ]);
});

test('item analysis reads them: how hard the own question was, and who chose what', () => {
  const all = ['10250', '10250', '10250', '6443', '443', null, '10250', '10250'].map((text, at) =>
    taken(at, text),
  );
  const items = all.flatMap(({ attempt }) =>
    attempt.paper.items.flatMap((item, at) => {
      const key = attempt.keys[at];
      return key === undefined ? [] : [analysedOfQuestion(item, key, sampleSources.openItem)];
    }),
  );
  const analysis = analyseItems(
    all.map(({ analysed }) => analysed),
    items,
  );
  expect(analysis).toMatchObject({ attempts: 8, people: 8 });
  expect(JSON.stringify(analysis.slots.find(({ slot }) => slot === 1))).toContain('62.5');
});
