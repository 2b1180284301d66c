import { expect, test } from 'vitest';
import { sampleOwn, samplePool, sampleQuiz, sampleTask } from '../testing/quiz-samples';
import { paperResponseSchema } from './paper-response';
import { quizDefinitionSchema } from './quiz-definition';

const plain = sampleQuiz([sampleOwn('own'), samplePool('pool'), sampleTask('task')]);
const [section] = plain.sections;

test('a definition comes back from JSON', () => {
  expect(quizDefinitionSchema.parse(JSON.parse(JSON.stringify(plain)))).toEqual(plain);
  expect(quizDefinitionSchema.safeParse({ ...plain, sections: [] }).success).toBe(true);
});

const withSlot = (changes: Record<string, unknown>) => ({
  ...plain,
  sections: [{ ...section, slots: [{ ...sampleOwn('own'), ...changes }] }],
});
test.each([
  ['no title', { ...plain, title: '  ' }],
  ['a strange field', { ...plain, ownerId: 'x' }],
  ['a strange field of a slot', withSlot({ key: 1 })],
  ['no points', withSlot({ points: 0 })],
  ['more points than there may be', withSlot({ points: 100.5 })],
  ['points that are no number', withSlot({ points: Number.NaN })],
  ['a rule that there is not', withSlot({ rule: 'toString' })],
  ['no try', withSlot({ tries: [] })],
  ['a second try that is worth more', withSlot({ tries: [1, 0.5, 0.7] })],
  ['a first try that is not worth all', withSlot({ tries: [0.5] })],
  ['a version of 0', withSlot({ version: 0 })],
  ['an id for HTML', withSlot({ id: '<b>' })],
  ['an id twice', { ...plain, sections: [section, { ...section, id: 'second' }] }],
  [
    'too many questions',
    { ...sampleQuiz([samplePool('a', { count: 100 }), samplePool('b', { count: 100 }), sampleTask('c')]) },
  ],
  ['a pool of none', sampleQuiz([samplePool('a', { count: 0 })])],
])('%s is refused', (_name, definition) => {
  const parsed = quizDefinitionSchema.safeParse(definition);
  expect(parsed.success).toBe(false);
});

test.each([
  [
    'more options than a question has',
    { form: 'choose-many', chosen: Array.from({ length: 21 }, () => 'o1') },
  ],
  ['a text without end', { form: 'type-in', text: 'x'.repeat(2001) }],
  [
    'files without end',
    { form: 'challenge', files: { a: 'x'.repeat(199_999), b: 'x'.repeat(199_999), c: 'x'.repeat(199_999) } },
  ],
  ['a form that nothing grades', { form: 'flip' }],
  ['a strange field', { form: 'choose-one', chosen: 'o1', points: 1 }],
])('a response with %s is refused', (_name, response) => {
  expect(paperResponseSchema.safeParse(response).success).toBe(false);
});

test.each([
  [null],
  [{ form: 'choose-many', chosen: [] }],
  [{ form: 'type-in', text: '' }],
  [{ form: 'gaps', filled: {} }],
])('what was taken back is saved: %j', (response) => {
  expect(paperResponseSchema.parse(response)).toEqual(response);
});
