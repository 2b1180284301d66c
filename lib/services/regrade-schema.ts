import * as z from 'zod';
import { SLOT_RULES } from '../quiz/quiz-definition';

const ref = z.strictObject({ kind: z.enum(['item', 'own', 'challenge']), id: z.string().min(1).max(200) });

/** A correction as a page asks for it: of a new key it names the version, whose text the server looks up. */
export const askedCorrectionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('drop'), ref }),
  z.strictObject({ type: z.literal('full'), ref }),
  z.strictObject({ type: z.literal('rule'), ref, rule: z.enum(SLOT_RULES) }),
  z.strictObject({
    type: z.literal('points'),
    ref,
    points: z.number('Write a number of points.').gt(0, 'More than 0.').max(100, 'At most 100.'),
  }),
  z.strictObject({
    type: z.literal('key'),
    ref: ref.extend({ kind: z.literal('own') }),
    version: z.int('Choose a version.').min(1),
  }),
]);
export type AskedCorrection = z.infer<typeof askedCorrectionSchema>;

export const regradeReasonSchema = z
  .string()
  .trim()
  .min(1, 'Say why: your learners read it.')
  .max(500, 'At most 500 characters.');
