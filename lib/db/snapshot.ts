import * as z from 'zod';
import type { CardMemory } from '../srs/card-memory';

const schema = z.strictObject({
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  stability: z.number().nullable(),
  difficulty: z.number().nullable(),
  learningStep: z.int(),
  reps: z.int(),
  lapses: z.int(),
  dueDay: z.int().nullable(),
  dueAt: z.number().nullable(),
  lastStudyDay: z.int().nullable(),
  lastReviewAt: z.number().nullable(),
  scheduledDays: z.int(),
  desiredRetention: z.number().nullable(),
  suspended: z.boolean(),
  buriedUntilDay: z.int().nullable(),
  leech: z.boolean(),
});

/** A `stateBefore`/`stateAfter` column back as a memory. Throws when the column does not hold one (a damaged row). */
export function snapshot(json: string): CardMemory {
  return schema.parse(JSON.parse(json));
}
