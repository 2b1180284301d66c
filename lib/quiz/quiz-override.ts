import * as z from 'zod';
import { momentSchema } from './quiz-settings';

/** What differs for a person or a label of the class: only what is given; null as in the settings (no due time, no limit …). */
export const quizOverrideSchema = z.strictObject({
  opensAt: momentSchema.nullable().optional(),
  dueAt: momentSchema.nullable().optional(),
  closesAt: momentSchema.nullable().optional(),
  timeLimitMinutes: z.int().min(1).max(10_080).nullable().optional(),
  attempts: z.int().min(1).max(100).nullable().optional(),
  /** More time than the limit gives: 25 for a quarter more. */
  extraTimePercent: z.int().min(0).max(400).optional(),
});
export type QuizOverride = z.infer<typeof quizOverrideSchema>;
