import { expect, test } from 'vitest';
import { sampleOwn, samplePool, sampleQuiz } from '../testing/quiz-samples';
import { slotNumbers } from './slot-numbers';
import type { AnalysedAttempt } from './statistics/analysed-attempt';
import { withoutGaps } from './without-gaps';

const pool = (count: number) => samplePool('pool', { count });
const numbers = (...quizzes: Parameters<typeof slotNumbers>[0]) =>
  Object.fromEntries(slotNumbers(quizzes, ['kcsa/a', 'kcsa/b']));

test('places are numbered as the quiz lists them', () => {
  expect(numbers(sampleQuiz([sampleOwn('one'), pool(2), sampleOwn('two')]))).toEqual({
    'slot/one/0': 1,
    'slot/pool/0': 2,
    'slot/pool/1': 3,
    'slot/two/0': 4,
  });
});

test('another revision changes no number: what is new comes behind, what is gone keeps its own', () => {
  const [before, after] = [
    sampleQuiz([sampleOwn('one'), sampleOwn('two')]),
    sampleQuiz([sampleOwn('new'), sampleOwn('two'), pool(2)]),
  ];
  expect(numbers(before, after)).toEqual({
    ...numbers(before),
    'slot/new/0': 3,
    'slot/pool/0': 4,
    'slot/pool/1': 5,
  });
});

test('domains of a blueprint follow, with room for all that it draws', () => {
  const quiz = sampleQuiz([sampleOwn('one')], { blueprint: { exam: 'kcsa', count: 2 } });
  expect(numbers(quiz)).toEqual({
    'slot/one/0': 1,
    'domain/kcsa/a/0': 2,
    'domain/kcsa/a/1': 3,
    'domain/kcsa/b/0': 4,
    'domain/kcsa/b/1': 5,
  });
});

test('numbers that no attempt has are closed up', () => {
  const one = {
    questionId: 'q',
    variantSeed: null,
    points: 0,
    of: 1,
    chosenOptions: null,
    ...{ seen: true, answered: true },
  };
  const attempt = (...slots: number[]): AnalysedAttempt => ({
    ...{ id: 'a', personId: 'p', order: 1, state: 'submitted', preview: false },
    slots: slots.map((slot) => ({ ...one, slot })),
  });
  const slots = (attempts: Record<string, AnalysedAttempt>) =>
    [...withoutGaps(new Map(Object.entries(attempts))).values()].map((given) =>
      given.slots.map(({ slot }) => slot),
    );
  expect(slots({ a: attempt(1, 7), b: attempt(7, 4) })).toEqual([
    [1, 3],
    [3, 2],
  ]);
  expect(slots({ a: attempt(2, 1) })).toEqual([[2, 1]]);
  expect(slots({})).toEqual([]);
});
