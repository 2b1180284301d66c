import * as z from 'zod';
import type { Answer } from '../questions/answer';
import { practiceChoiceSchema } from '../questions/practice-choice';
import { answerShape } from './delivery-schema';

const itemId = z.string().min(1).max(200);

/** POST /api/practice. `recent`: what was asked so far, oldest first. */
export const practiceRequestSchema = z.strictObject({
  choice: practiceChoiceSchema,
  recent: z.array(itemId).max(500),
});
export type PracticeRequest = z.infer<typeof practiceRequestSchema>;

/** POST /api/practice/review: an answer that its learner lets count. The id is the browser's, so that a retry is harmless. */
export const practiceReviewSchema = z.strictObject({
  id: z.uuid('a UUID'),
  itemId,
  seed: z.string().max(300),
  answer: answerShape,
  durationMs: z
    .number()
    .min(0)
    .max(7 * 86_400_000),
});
export type PracticeReview = Omit<z.infer<typeof practiceReviewSchema>, 'answer'> & { answer: Answer };

/** POST /api/practice/deck. */
export const practiceDeckSchema = z.strictObject({ items: z.array(itemId).min(1).max(100) });
