import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { ExchangeQuestion } from '../exchange-question';
import { readGift } from './read-gift';

const folder = '../shared/vectors/quiz/gift';
const text = z.object({ format: z.enum(['moodle', 'html', 'markdown', 'plain']), text: z.string() });
const feedback = text.nullish();
const number = z.object({
  type: z.string(),
  number: z.number().optional(),
  range: z.number().optional(),
  numberLow: z.number().optional(),
  numberHigh: z.number().optional(),
});
const weight = { isCorrect: z.boolean(), weight: z.number().nullable(), feedback };
const head = { id: z.string().nullish(), tags: z.array(z.string()).nullish(), title: z.string().nullish() };
const asked = { ...head, stem: text, globalFeedback: feedback };
const expected = z.array(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('Category'), title: z.string() }),
    z.object({ ...head, type: z.literal('Description'), stem: text }),
    z.object({ ...asked, type: z.literal('Essay') }),
    z.object({
      ...asked,
      type: z.literal('TF'),
      isTrue: z.boolean(),
      trueFeedback: feedback,
      falseFeedback: feedback,
    }),
    z.object({ ...asked, type: z.literal('MC'), choices: z.array(z.object({ ...weight, text })) }),
    z.object({ ...asked, type: z.literal('Short'), choices: z.array(z.object({ ...weight, text })) }),
    z.object({
      ...asked,
      type: z.literal('Numerical'),
      choices: z.union([number, z.array(z.object({ ...weight, text: z.union([number, text]) }))]),
    }),
    z.object({
      ...asked,
      type: z.literal('Matching'),
      matchPairs: z.array(z.object({ subquestion: text, subanswer: z.string() })),
    }),
  ]),
);
type Expected = Exclude<z.infer<typeof expected>[number], { type: 'Category' }>;

const names = readdirSync(`${folder}/fuhrmanator`)
  .filter((name) => name.endsWith('.gift'))
  .map((name) => name.replace('.gift', ''));

test('all of the pairs are here', () => expect(names.length).toBe(51));

test.each(names)('%s agrees with the JSON beside it', (name) => {
  const read = readGift(readFileSync(`${folder}/fuhrmanator/${name}.gift`, 'utf8'));
  const json = expected.parse(JSON.parse(readFileSync(`${folder}/fuhrmanator/${name}.json`, 'utf8')));
  if (!read.ok) {
    expect(json.filter(({ type }) => type !== 'Category')).toEqual([]);
    return;
  }
  expect(read.value.notices.filter(({ effect }) => effect === 'skipped')).toEqual([]);
  const questions = json.filter((one): one is Expected => one.type !== 'Category');
  expect(read.value.questions.map(ours)).toEqual(questions.map(theirs));
});

test.each([
  ['moodle_examples', 43, 0],
  ['moodle_questions', 9, 0],
])('%s: all of Moodle’s own come over', (name, count, skipped) => {
  const read = readGift(readFileSync(`${folder}/${name}.gift.txt`, 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.notices.filter(({ effect }) => effect === 'skipped').length).toBe(skipped);
  expect(read.value.questions.length).toBe(count);
});

/** Letters and digits alone, in any markup: that nothing was lost, not how it is written. */
function words(written: string | null | undefined): string {
  return (written ?? '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|amp|nbsp|quot);/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function ours({ id, tags, name, prompt, feedback: general, body }: ExchangeQuestion): unknown {
  const common = { id, tags, name: words(name), prompt: words(prompt), general: words(general) };
  switch (body.kind) {
    case 'true-false':
      return {
        ...common,
        kind: 'TF',
        holds: body.holds,
        wrong: words(body.holds ? body.whenFalse : body.whenTrue),
        right: words(body.holds ? body.whenTrue : body.whenFalse),
      };
    case 'choose-one':
    case 'choose-many':
      return {
        ...common,
        kind: 'MC',
        choices: body.options.map((one) => ({
          ...one,
          text: words(one.text),
          feedback: words(one.feedback),
        })),
      };
    case 'type-in':
      return {
        ...common,
        kind: 'Short',
        choices: body.answers.map((one) => ({
          ...one,
          text: words(one.text),
          feedback: words(one.feedback),
        })),
      };
    case 'number':
      return {
        ...common,
        kind: 'Numerical',
        choices: body.answers.map((one) => ({ ...one, feedback: words(one.feedback) })),
      };
    case 'match':
      return {
        ...common,
        kind: 'Matching',
        pairs: body.pairs.map(({ left, right }) => [words(left), words(right)]),
        spare: body.spare.map(words),
      };
    case 'essay':
      return { ...common, kind: 'Essay' };
    default:
      return { ...common, kind: 'Description' };
  }
}

function theirs(one: Expected): unknown {
  const common = {
    id: one.id ?? null,
    tags: one.tags ?? [],
    name: words(one.title),
    prompt: words(one.stem.text),
    general: 'globalFeedback' in one ? words(one.globalFeedback?.text) : '',
    kind: one.type,
  };
  const fraction = (choice: { isCorrect: boolean; weight: number | null }) =>
    choice.weight === null ? Number(choice.isCorrect) : thirds(choice.weight);
  switch (one.type) {
    case 'TF':
      return {
        ...common,
        holds: one.isTrue,
        wrong: words(one.trueFeedback?.text),
        right: words(one.falseFeedback?.text),
      };
    case 'MC':
    case 'Short':
      return {
        ...common,
        choices: one.choices.map((choice) => ({
          text: words(choice.text.text),
          fraction: fraction(choice),
          feedback: words(choice.feedback?.text),
        })),
      };
    case 'Numerical': {
      const list = Array.isArray(one.choices)
        ? one.choices
        : [{ isCorrect: true, weight: null, feedback: null, text: one.choices }];
      return {
        ...common,
        choices: list.flatMap((choice) => {
          if (!('type' in choice.text)) return [];
          const { number: middle = 0, range = 0, numberLow, numberHigh } = choice.text;
          return [
            {
              from: expect.closeTo(numberLow ?? middle - range, 9),
              to: expect.closeTo(numberHigh ?? middle + range, 9),
              fraction: fraction(choice),
              feedback: words(choice.feedback?.text),
            },
          ];
        }),
      };
    }
    case 'Matching':
      return {
        ...common,
        pairs: one.matchPairs
          .filter(({ subquestion }) => subquestion.text !== '')
          .map(({ subquestion, subanswer }) => [words(subquestion.text), words(subanswer)]),
        spare: one.matchPairs
          .filter(({ subquestion }) => subquestion.text === '')
          .map(({ subanswer }) => words(subanswer)),
      };
    default:
      return common;
  }
}

function thirds(percent: number): number {
  const third = Math.round((percent * 3) / 100);
  return third % 3 !== 0 && Math.abs(percent - (100 * third) / 3) < 0.001 ? third / 3 : percent / 100;
}
