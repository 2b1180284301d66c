import { expect, test } from 'vitest';
import { testCard } from '@/app/review/_session/test-card';
import type { Verdict } from '@/lib/questions/verdict';
import type { PracticeState } from './practice-state';
import { type PracticeEvent, practiceStep, startPractice } from './practice-step';

const a = testCard('a');
const b = testCard('b');
const answer = { form: 'choose-one', chosen: 'o1' } as const;
const verdict = (outcome: Verdict['outcome'], seed = a.seed): PracticeEvent => ({
  type: 'verdict',
  seed,
  verdict: {
    outcome,
    points: outcome === 'right' ? 1 : 0,
    of: 1,
    proposed: null,
    correct: '',
    options: [],
    why: outcome === 'invalid' ? 'Choose one.' : null,
  },
});
const after = (state: PracticeState, ...events: PracticeEvent[]) =>
  events.reduce((sofar, event, place) => practiceStep(sofar, event, 1000 + place), state);

test('a question, its verdict, the next', () => {
  const start = startPractice([a, b], 0);
  const judged = after(start, { type: 'submit', answer }, verdict('wrong'));
  expect(judged.phase).toMatchObject({ name: 'answer', shownAt: 0, revealedAt: 1001 });
  expect(judged.practised).toMatchObject([{ itemId: 'a', outcome: 'wrong' }]);
  const next = after(judged, { type: 'next' });
  expect(next).toMatchObject({ current: { itemId: 'b' }, phase: { name: 'question' }, asked: ['a', 'b'] });
});

test('nothing answered: the sentence, and the question stays', () => {
  const state = after(startPractice([a], 0), { type: 'submit', answer }, verdict('invalid'));
  expect(state).toMatchObject({ phase: { name: 'question' }, notice: 'Choose one.', practised: [] });
});

test('no line: the answer may be sent again', () => {
  const failed = { type: 'failed', seed: a.seed, message: 'No connection.' } as const;
  const state = after(startPractice([a], 0), { type: 'submit', answer }, failed);
  expect(state).toMatchObject({ phase: { name: 'question' }, notice: 'No connection.' });
  expect(after(state, { type: 'submit', answer }).phase.name).toBe('checking');
});

test.each<[string, PracticeEvent[]]>([
  ['next before an answer', [{ type: 'next' }]],
  ['a verdict on another drawing', [{ type: 'submit', answer }, verdict('right', 'elsewhere')]],
  ['a verdict twice', [{ type: 'submit', answer }, verdict('right'), verdict('right')]],
  [
    'two answers',
    [
      { type: 'submit', answer },
      { type: 'submit', answer },
    ],
  ],
])('%s does nothing', (_label, events) => {
  const start = startPractice([a, b], 0);
  const before = after(start, ...events.slice(0, -1));
  expect(practiceStep(before, events.at(-1) as PracticeEvent, 5000)).toBe(before);
});

test('when none is ready the next one comes as it is drawn', () => {
  const dry = after(startPractice([a], 0), { type: 'submit', answer }, verdict('right'), { type: 'next' });
  expect(dry.current).toBeNull();
  expect(after(dry, { type: 'drawn', cards: [b] })).toMatchObject({ current: { itemId: 'b' }, waiting: [] });
});

test('going on after the end: an unanswered question is asked still, an answered one is not', () => {
  const open = after(startPractice([a, b], 0), { type: 'finish' }, { type: 'go-on' });
  expect(open).toMatchObject({ finished: false, current: { itemId: 'a' } });
  const answered = after(
    startPractice([a, b], 0),
    { type: 'submit', answer },
    verdict('right'),
    { type: 'finish' },
    { type: 'go-on' },
  );
  expect(answered).toMatchObject({ finished: false, current: { itemId: 'b' } });
});
