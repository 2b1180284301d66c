import * as z from 'zod';
import type { ExchangeQuestion } from './exchange-question';

const text = z.string().max(100_000);
const said = text.nullable();
const fraction = z.number().min(-1).max(1);
const points = z.number().positive();
const option = z.strictObject({ text, fraction, feedback: said });
const range = z.strictObject({ from: z.number(), to: z.number(), fraction, feedback: said });
const options = z.array(option).max(200);
const ranges = z.array(range).max(200);

const gap = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose-one'), options, points }),
  z.strictObject({ kind: z.literal('type-in'), answers: options, caseMatters: z.boolean(), points }),
  z.strictObject({ kind: z.literal('number'), answers: ranges, points }),
]);

const body = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['choose-one', 'choose-many']), options, shuffle: z.boolean() }),
  z.strictObject({ kind: z.literal('true-false'), holds: z.boolean(), whenTrue: said, whenFalse: said }),
  z.strictObject({ kind: z.literal('type-in'), answers: options, caseMatters: z.boolean() }),
  z.strictObject({ kind: z.literal('number'), answers: ranges }),
  z.strictObject({
    kind: z.literal('match'),
    pairs: z.array(z.strictObject({ left: text, right: text })).max(200),
    spare: z.array(text).max(200),
    shuffle: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('order'), steps: z.array(text).max(200) }),
  z.strictObject({ kind: z.literal('gaps'), gaps: z.array(gap).max(200) }),
  z.strictObject({ kind: z.literal('essay') }),
  z.strictObject({ kind: z.literal('description') }),
]);

/** A question that a file carries as JSON, where it came from outside. */
export const exchangeQuestionSchema: z.ZodType<ExchangeQuestion> = z.strictObject({
  id: said,
  name: said,
  prompt: text,
  category: z.array(text).max(20),
  tags: z.array(text).max(100),
  feedback: said,
  points,
  body,
});
