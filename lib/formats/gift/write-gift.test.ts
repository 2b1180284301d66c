import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeQuestions } from '../../testing/exchange-questions';
import type { ExchangeBody, ExchangeQuestion } from '../exchange-question';
import { readGift } from './read-gift';
import { writeGift } from './write-gift';

const held = exchangeQuestions([
  'choose-one',
  'choose-many',
  'true-false',
  'type-in',
  'number',
  'match',
  'essay',
  'description',
]).map(asGiftHolds);

test('what GIFT can hold comes back exactly', () => {
  fc.assert(
    fc.property(fc.array(held, { minLength: 1, maxLength: 3 }), (questions) => {
      const written = writeGift(questions);
      expect(written.notices).toEqual([]);
      expect(readGift(written.text)).toEqual({ ok: true, value: { questions, notices: [] } });
    }),
    { numRuns: 300 },
  );
});

test('whatever is written, what is not in the file is named and the rest is read back without a notice', () => {
  const any = exchangeQuestions(['choose-one', 'choose-many', 'type-in', 'order', 'gaps', 'number', 'match']);
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (questions) => {
      const { text, notices } = writeGift(questions);
      const skipped = notices.filter(({ effect }) => effect === 'skipped').length;
      const read = readGift(text);
      const { questions: back, notices: said } = read.ok ? read.value : { questions: [], notices: [] };
      expect(said).toEqual([]);
      expect(back.length).toBe(questions.length - skipped);
    }),
  );
});

const plain: ExchangeQuestion = {
  id: null,
  name: null,
  prompt: 'Which?',
  category: [],
  tags: [],
  feedback: null,
  points: 1,
  body: { kind: 'essay' },
};
const two = [
  { text: 'a', fraction: 1, feedback: null },
  { text: 'b', fraction: 0, feedback: null },
];

test.each<[string, Partial<ExchangeQuestion>, string, string]>([
  ['points', { points: 2 }, 'changed', 'points-dropped'],
  [
    'order of options',
    { body: { kind: 'choose-one', options: two, shuffle: false } },
    'changed',
    'order-dropped',
  ],
  ['case', { body: { kind: 'type-in', answers: two, caseMatters: true } }, 'changed', 'case-dropped'],
  [
    'feedback of a description',
    { feedback: 'f', body: { kind: 'description' } },
    'changed',
    'feedback-dropped',
  ],
  [
    'an odd share',
    {
      body: {
        kind: 'choose-many',
        options: [{ text: 'a', fraction: 0.33333335, feedback: null }],
        shuffle: true,
      },
    },
    'changed',
    'fraction-changed',
  ],
  ['an order', { body: { kind: 'order', steps: ['a', 'b'] } }, 'skipped', 'order'],
  ['gaps', { body: { kind: 'gaps', gaps: [] } }, 'skipped', 'gaps'],
  [
    'one option',
    { body: { kind: 'choose-one', options: two.slice(1), shuffle: true } },
    'skipped',
    'too-few-options',
  ],
  ['an empty prompt', { prompt: ' ' }, 'skipped', 'empty-text'],
  ['no answers', { body: { kind: 'number', answers: [] } }, 'skipped', 'empty-text'],
  [
    'an endless range',
    {
      body: {
        kind: 'number',
        answers: [{ from: 1, to: Number.POSITIVE_INFINITY, fraction: 1, feedback: null }],
      },
    },
    'skipped',
    'endless-range',
  ],
])('GIFT cannot hold %s: it says so', (_, change, effect, code) => {
  const { notices } = writeGift([{ ...plain, ...change }]);
  expect(notices.map((one) => [one.effect, one.code, one.about])).toEqual([
    [effect, code, change.prompt === ' ' ? null : 'Which?'],
  ]);
});

test('a file as it looks', () => {
  const body: ExchangeBody = {
    kind: 'choose-one',
    options: [
      { text: '`10250`', fraction: 1, feedback: 'Yes: the kubelet.' },
      { text: '%50%', fraction: 0.5, feedback: null },
    ],
    shuffle: true,
  };
  const question = {
    ...plain,
    id: 'q]1',
    name: 'Ports',
    tags: ['net'],
    category: ['a/b', 'c'],
    feedback: 'One\nTwo',
    body,
  };
  expect(writeGift([question]).text).toBe(
    [
      '$CATEGORY: $course$/top/a//b/c',
      '',
      '// [id:q\\]1] [tag:net]',
      '::Ports::[markdown]Which? {',
      '=`10250`#Yes\\: the kubelet.',
      '~%50%[markdown]%50%',
      '####One\\nTwo',
      '}',
      '',
    ].join('\n'),
  );
});

/** Points, order of options and case have no place in GIFT; its choose one has one right option. */
function asGiftHolds(question: ExchangeQuestion): ExchangeQuestion {
  const { body } = question;
  return {
    ...question,
    points: 1,
    feedback: body.kind === 'description' ? null : question.feedback,
    body:
      'shuffle' in body
        ? { ...body, shuffle: true }
        : 'caseMatters' in body
          ? { ...body, caseMatters: false }
          : body,
  };
}
