import * as z from 'zod';
import { ownQuestionSchema } from './own-question';
import { SLOT_RULES } from './quiz-definition';

const ref = z.strictObject({
  kind: z.enum(['item', 'own', 'challenge']),
  id: z.string().min(1).max(200),
});

/** A fix of a question that has been answered. It goes to every attempt in which the question was asked. */
export const correctionSchema = z.discriminatedUnion('type', [
  /** Counts for nobody. */
  z.strictObject({ type: z.literal('drop'), ref }),
  /** Everybody who was asked has all its points. */
  z.strictObject({ type: z.literal('full'), ref }),
  /** Graded by another rule. */
  z.strictObject({ type: z.literal('rule'), ref, rule: z.enum(SLOT_RULES) }),
  z.strictObject({ type: z.literal('points'), ref, points: z.number().gt(0).max(100) }),
  /** Graded by a newer version of an own question, which must show the same options. */
  z.strictObject({
    type: z.literal('key'),
    ref: z.strictObject({ kind: z.literal('own'), id: z.string().min(1).max(100) }),
    version: z.int().min(1),
    question: ownQuestionSchema,
  }),
]);
export type Correction = z.infer<typeof correctionSchema>;
