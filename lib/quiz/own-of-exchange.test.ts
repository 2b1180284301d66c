import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyExchangeQuestion } from '../testing/any-exchange-question';
import { exchangeOfOwn } from './exchange-of-own';
import { ownOfExchange } from './own-of-exchange';
import { ownQuestionSchema } from './own-question';

const plain = {
  id: 'q7',
  name: null,
  prompt: 'Which port?',
  category: [],
  tags: [],
  feedback: null,
  points: 1,
} as const;

test('every kind but essays and descriptions becomes an own question and comes back the same', () => {
  fc.assert(
    fc.property(anyExchangeQuestion, (question) => {
      const own = ownOfExchange(question);
      if (question.body.kind === 'essay' || question.body.kind === 'description') {
        expect(own).toMatchObject({ ok: false, problem: { code: question.body.kind } });
        return;
      }
      if (!own.ok) throw new Error(own.problem.message);
      expect(exchangeOfOwn(question.id ?? '', own.value)).toEqual({ ...question, id: question.id ?? '' });
      expect(ownQuestionSchema.parse(JSON.parse(JSON.stringify(own.value)))).toEqual(own.value);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['an essay', { ...plain, body: { kind: 'essay' } }, 'essay'],
  ['a description', { ...plain, body: { kind: 'description' } }, 'description'],
  ['a long prompt', { ...plain, prompt: 'x'.repeat(8001), body: trueFalse() }, 'too-large'],
  ['no text', { ...plain, prompt: '', body: trueFalse() }, 'unfit'],
  ['nothing that is right', { ...plain, body: typeIn(0) }, 'unfit'],
  ['gaps that are not in the text', { ...plain, body: { kind: 'gaps', gaps: [gap()] } }, 'unfit'],
  ['two options that read alike', { ...plain, body: options('10250', '10250 ') }, 'unfit'],
  ['a range that ends before it begins', { ...plain, body: number(3, 2) }, 'unfit'],
] as const)('%s is refused with a sentence', (_name, question, code) => {
  const own = ownOfExchange(question);
  expect(own).toMatchObject({ ok: false, problem: { code } });
  if (!own.ok) expect(own.problem.message).toMatch(/^[A-Z“].*\.$/);
});

test('a strange field is refused', () => {
  const own = ownOfExchange({ ...plain, body: trueFalse() });
  if (!own.ok) throw new Error(own.problem.message);
  expect(ownQuestionSchema.safeParse({ ...own.value, key: 1 }).success).toBe(false);
});

function trueFalse() {
  return { kind: 'true-false' as const, holds: true, whenTrue: null, whenFalse: null };
}
function typeIn(fraction: number) {
  return {
    kind: 'type-in' as const,
    answers: [{ text: '10250', fraction, feedback: null }],
    caseMatters: false,
  };
}
function gap() {
  return { ...typeIn(1), points: 1 };
}
function options(...texts: string[]) {
  return {
    kind: 'choose-one' as const,
    shuffle: true,
    options: texts.map((text, at) => ({ text, fraction: at === 0 ? 1 : 0, feedback: null })),
  };
}
function number(from: number, to: number) {
  return { kind: 'number' as const, answers: [{ from, to, fraction: 1, feedback: null }] };
}
