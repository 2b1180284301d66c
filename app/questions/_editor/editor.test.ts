import { expect, test } from 'vitest';
import { openOwn } from '@/lib/quiz/own/open-own';
import { type OwnBody, type OwnQuestion, ownQuestionSchema } from '@/lib/quiz/own-question';
import { ownChoice } from '@/lib/testing/quiz-samples';
import { bodyOfKind } from './body-of-kind';
import { editorFaults } from './editor-faults';
import { areEven, evenShares } from './even-shares';
import { gapOfKind } from './gap-list';
import { insertGap, removeGap } from './gap-marks';
import { tidyQuestion } from './tidy-question';
import { triedAnswer } from './tried-answer';

const options = (...texts: string[]) => texts.map((text) => ({ text, fraction: 0, feedback: null }));
const shares = (body: OwnBody) => ('options' in body ? body.options.map(({ fraction }) => fraction) : []);

test('choosing everything of a question with several right answers earns nothing', () => {
  const many = { kind: 'choose-many' as const, options: options('a', 'b', 'c', 'd', 'e'), shuffle: true };
  const even = evenShares(many, [true, true, false, false, false]);
  expect(shares(even)).toEqual([0.5, 0.5, -1 / 3, -1 / 3, -1 / 3]);
  expect(areEven(even)).toBe(true);
  expect(
    areEven({ ...even, options: even.options.with(2, { text: 'c', fraction: 0, feedback: null }) }),
  ).toBe(false);
  expect(shares(evenShares({ ...many, kind: 'choose-one' }, [false, true, false, false, false]))).toEqual([
    0, 1, 0, 0, 0,
  ]);
});

test('another kind keeps what it can hold', () => {
  const one = ownChoice().body;
  const many = bodyOfKind('choose-many', one);
  expect(shares(many)).toEqual([1, -1 / 3, -1 / 3, -1 / 3]);
  expect(bodyOfKind('choose-one', many)).toMatchObject({
    options: [{ text: '10250', fraction: 1 }, {}, {}, {}],
  });
  expect(bodyOfKind('type-in', one)).toMatchObject({ answers: [{ text: '10250', fraction: 1 }] });
  expect(bodyOfKind('order', one)).toEqual({ kind: 'order', steps: ['10250', '6443', '2379', '443'] });
  expect(bodyOfKind('match', one)).toMatchObject({ pairs: [{ left: '' }, {}, {}] });
});

test('gaps are counted in the order in which they stand', () => {
  expect(insertGap('a {{1}} b', 0)).toEqual({ prompt: '{{1}}a {{2}} b', place: 0 });
  expect(insertGap('a {{1}} b', 9)).toEqual({ prompt: 'a {{1}} b{{2}}', place: 1 });
  expect(removeGap('{{1}}a {{2}} b {{3}}', 1)).toBe('{{1}}a  b {{2}}');
});

test('what was left empty goes, so that the rest can be saved', () => {
  const body = { kind: 'choose-one' as const, shuffle: true, options: [...options('a ', 'b', ' ')] };
  const raw = ownChoice({
    name: ' ',
    feedback: '',
    tags: ['x', 'x ', ''],
    category: ['a', ''],
    body: evenShares(body, [true, false, false]),
  });
  const tidy = tidyQuestion(raw);
  expect(tidy).toMatchObject({ name: null, feedback: null, tags: ['x'], category: ['a'] });
  expect(tidy.body).toMatchObject({ options: [{ text: 'a', fraction: 1 }, { text: 'b' }] });
  expect(ownQuestionSchema.safeParse(tidy).success).toBe(true);
});

test('an answer can be tried: what it comes to and what is said', () => {
  const open = openOwn(ownChoice(), { id: 'q', seed: '1', shuffle: false });
  expect(triedAnswer(open, null)).toMatchObject({ state: 'unanswered', points: 0 });
  expect(triedAnswer(open, { form: 'choose-one', chosen: 'o1' })).toMatchObject({
    ...{ state: 'right', points: 1, of: 1 },
    feedback: [{ id: 'o1', text: 'canary-10250' }],
    answer: { correct: '10250', why: 'canary-general' },
  });
  expect(triedAnswer(open, { form: 'choose-one', chosen: 'o2' })).toMatchObject({
    state: 'wrong',
    points: 0,
  });
});

test.each<[string, Partial<OwnQuestion>, [string, RegExp][]]>([
  ['nothing', {}, []],
  [
    'an empty form',
    { prompt: '', body: bodyOfKind('choose-one', null) },
    [
      ['Question', /Write the question/],
      ['Option 1', /marked as right/],
      ['Option 2', /at least two/],
    ],
  ],
  [
    'an option twice',
    {
      body: evenShares({ kind: 'choose-one', shuffle: true, options: options('a', 'b', 'a') }, [
        true,
        false,
        false,
      ]),
    },
    [['Option 3', /same as option 1/]],
  ],
  ['no answer', { body: bodyOfKind('type-in', null) }, [['Answer 1', /no text/]]],
  [
    'no steps',
    { body: bodyOfKind('order', null) },
    [
      ['Step 1', /two steps/],
      ['Step 2', /two steps/],
    ],
  ],
  ['no pairs', { body: bodyOfKind('match', null) }, [['Pair 1, left', /two pairs/]]],
  ['an empty gap', { prompt: 'a {{1}}', body: bodyOfKind('gaps', null) }, [['Gap 1, Answer 1', /no text/]]],
  [
    'a gap that stands nowhere',
    { prompt: 'a', body: { kind: 'gaps', gaps: [gapOfKind('number', 1)] } },
    [['Answers', /gaps/]],
  ],
  [
    'tags that are too many',
    { tags: Array.from({ length: 31 }, (_, at) => `t${at}`) },
    [['Tags', /At most 30/]],
  ],
])('what keeps a question from being saved is said at its field: %s', (_name, part, expected) => {
  const found = [...editorFaults(ownChoice(part))];
  expect(found.map(([field]) => field)).toEqual(expected.map(([field]) => field));
  for (const [at, [, words]] of expected.entries()) expect(found[at]?.[1]).toMatch(words);
});
