import * as z from 'zod';

const attemptId = z.string().min(1).max(100);

/** POST /api/quizzes/:quizId/run: what an instructor does while a quiz is taken. Without `attemptId`: to all who take it now. */
export const runSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('extend'),
    attemptId: attemptId.optional(),
    minutes: z.int().min(1).max(600),
  }),
  z.strictObject({
    action: z.literal('message'),
    attemptId: attemptId.optional(),
    text: z.string().trim().min(1, 'Write something.').max(1000, 'At most 1,000 characters.'),
  }),
  z.strictObject({ action: z.literal('end'), attemptId }),
]);
