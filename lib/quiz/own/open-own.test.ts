import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyExchangeQuestion } from '../../testing/any-exchange-question';
import { ownOfExchange } from '../own-of-exchange';
import type { OwnQuestion } from '../own-question';
import { openOwn } from './open-own';

const anyOwn = anyExchangeQuestion
  .map(ownOfExchange)
  .filter((one) => one.ok)
  .map((one) => (one as { value: OwnQuestion }).value);
const how = { id: 'q1', seed: 's1', shuffle: true };

test('right, wrong and invalid answers come out as promised, the same seed gives the same bytes', () => {
  fc.assert(
    fc.property(anyOwn, fc.string(), fc.boolean(), (question, seed, shuffle) => {
      const open = openOwn(question, { id: 'q1', seed, shuffle });
      for (const { label, answer, outcome, points } of open.selfTest())
        expect(open.answer(answer), label).toMatchObject({ outcome, points, of: 1 });
      expect(JSON.stringify(openOwn(question, { id: 'q1', seed, shuffle }).shown)).toBe(
        JSON.stringify(open.shown),
      );
    }),
    { numRuns: 400 },
  );
});

test('whatever comes as an answer is graded or invalid, never more than 1, never less than 0', () => {
  fc.assert(
    fc.property(
      anyOwn,
      fc.anything(),
      fc.array(fc.string()),
      fc.string(),
      (question, garbage, chosen, text) => {
        const open = openOwn(question, how);
        const { form } = open.shown;
        const pairs = Object.fromEntries(chosen.map((one) => [one, one]));
        for (const answer of [
          garbage,
          { form, chosen, text, pairs, filled: pairs },
          { form, chosen: text },
        ]) {
          const verdict = open.answer(answer);
          expect(verdict.points).toBeGreaterThanOrEqual(0);
          expect(verdict.points).toBeLessThanOrEqual(1);
          if (verdict.outcome === 'invalid')
            expect(verdict).toMatchObject({ correct: '', options: [], points: 0 });
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('what is shown holds no feedback and no share', () => {
  fc.assert(
    fc.property(anyOwn, (question) => {
      const marked = JSON.parse(
        JSON.stringify(question, (key, value) =>
          key === 'feedback' || key === 'whenTrue' || key === 'whenFalse' ? 'canary-said' : value,
        ),
      );
      const bytes = JSON.stringify(openOwn(marked, how).shown);
      expect(bytes).not.toContain('canary');
      expect(bytes).not.toMatch(/"(fraction|feedback|holds|correct|answers|stored|from|to|steps|pairs)":/);
    }),
  );
});

const frame: Omit<OwnQuestion, 'body'> = {
  name: null,
  prompt: 'What?',
  category: [],
  tags: [],
  feedback: 'general',
  points: 1,
  path: null,
  claim: null,
  exams: [],
};
const entry = (text: string, fraction: number, feedback: string | null = null) => ({
  text,
  fraction,
  feedback,
});

const typed: OwnQuestion = {
  ...frame,
  body: {
    kind: 'type-in',
    caseMatters: false,
    answers: [entry('--anonymous-auth=false', 1), entry('--anonymous*', 0.5, 'nearly'), entry('\\*', 1)],
  },
};
test.each([
  ['--anonymous-auth=false', 1],
  ['  --Anonymous-Auth=FALSE ', 1],
  ['--anonymous-auth', 0.5],
  ['*', 1],
  ['x', 0],
])('typed %j earns %d', (text, points) => {
  expect(openOwn(typed, how).answer({ form: 'type-in', text }).points).toBe(points);
});

const number: OwnQuestion = {
  ...frame,
  body: {
    kind: 'number',
    answers: [
      { from: 3.14, to: 3.15, fraction: 1, feedback: null },
      { from: 3, to: 4, fraction: 0.5, feedback: 'roughly' },
    ],
  },
};
test.each([
  ['3.14', 1, 'right'],
  ['3,15', 1, 'right'],
  ['3.151', 0.5, 'partly'],
  ['−3', 0, 'wrong'],
  ['1,024', 0, 'invalid'],
  ['1.024,5', 0, 'invalid'],
  ['three', 0, 'invalid'],
  ['1e999', 0, 'invalid'],
])('the number %j earns %d', (text, points, outcome) => {
  expect(openOwn(number, how).answer({ form: 'number', text })).toMatchObject({ points, outcome });
});

test('shares of several choices add up and a third three times is the whole', () => {
  const question: OwnQuestion = {
    ...frame,
    body: {
      kind: 'choose-many',
      shuffle: false,
      options: [entry('a', 0.33333), entry('b', 0.33333), entry('c', 0.33334), entry('d', -1)],
    },
  };
  const earn = (...chosen: string[]) => openOwn(question, how).answer({ form: 'choose-many', chosen }).points;
  expect([earn('o1', 'o2', 'o3'), earn('o1', 'o4'), earn('o1', 'o1')]).toEqual([1, 0, 0.33333]);
});

test('gaps weigh by their points; an open or unreadable one earns nothing', () => {
  const question: OwnQuestion = {
    ...frame,
    prompt: 'A {{1}} b {{2}}',
    body: {
      kind: 'gaps',
      gaps: [
        { kind: 'number', points: 3, answers: [{ from: 10250, to: 10250, fraction: 1, feedback: null }] },
        { kind: 'type-in', points: 1, caseMatters: true, answers: [entry('kubelet', 1)] },
      ],
    },
  };
  const earn = (filled: Record<string, string>) =>
    openOwn(question, how).answer({ form: 'gaps', filled }).points;
  expect([
    earn({ g1: '10250', g2: 'kubelet' }),
    earn({ g1: '10250' }),
    earn({ g1: 'ten', g2: 'kubelet' }),
    earn({ g2: 'Kubelet' }),
  ]).toEqual([1, 0.75, 0.25, 0]);
});

test('a pattern of many stars takes no time', () => {
  const question: OwnQuestion = {
    ...frame,
    body: { kind: 'type-in', caseMatters: false, answers: [entry(`${'*a'.repeat(100)}b`, 1)] },
  };
  const from = performance.now();
  expect(openOwn(question, how).answer({ form: 'type-in', text: 'a'.repeat(300) }).outcome).toBe('wrong');
  expect(performance.now() - from).toBeLessThan(500);
});

test('steps are never shown in the right order, whatever the seed', () => {
  const question: OwnQuestion = { ...frame, body: { kind: 'order', steps: ['one', 'two'] } };
  for (let seed = 0; seed < 50; seed++) {
    const { shown } = openOwn(question, { ...how, seed: `${seed}` });
    expect(shown.form === 'order' && shown.options.map(({ text }) => text)).toEqual(['two', 'one']);
  }
});

test('a wrong pair cancels a right one, an open one costs nothing', () => {
  const lefts = ['a', 'b', 'c', 'd'];
  const pairs = lefts.map((left) => ({ left, right: left.toUpperCase() }));
  const question: OwnQuestion = { ...frame, body: { kind: 'match', shuffle: true, spare: ['E'], pairs } };
  const open = openOwn(question, how);
  const partners = open.shown.form === 'match' ? open.shown.partners : [];
  const earn = (...rights: string[]) =>
    open.answer({
      form: 'match',
      pairs: Object.fromEntries(
        rights.flatMap((right, at) => {
          const partner = partners.find(({ text }) => text === right);
          return partner === undefined ? [] : [[`l${at + 1}`, partner.id]];
        }),
      ),
    }).points;
  expect([earn('A', 'B', 'C', 'D'), earn('A', 'B', 'C', 'E'), earn('A', 'B'), earn('A', 'A')]).toEqual([
    1, 0.5, 0.5, 0,
  ]);
});
