import * as z from 'zod';
import { pathIds } from '../rules/path-ids';
import { PRACTICE_KINDS } from './practice-kinds';

/** What somebody wants to practise. An empty list and null are no restriction. */
export const practiceChoiceSchema = z.strictObject({
  paths: z.array(z.enum(pathIds)).max(pathIds.length),
  kinds: z.array(z.enum(PRACTICE_KINDS)).max(PRACTICE_KINDS.length),
  exam: z
    .string()
    .regex(/^[a-z]{2,10}$/, 'an exam as in "kcsa"')
    .nullable(),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
});
export type PracticeChoice = z.infer<typeof practiceChoiceSchema>;
