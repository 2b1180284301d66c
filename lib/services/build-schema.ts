import * as z from 'zod';
import { PRACTICE_KINDS } from '../questions/practice-kinds';
import { quizDefinitionSchema } from '../quiz/quiz-definition';
import { quizOverrideSchema } from '../quiz/quiz-override';
import { QUIZ_PRESETS } from '../quiz/quiz-settings';
import { pathIds } from '../rules/path-ids';

const uuid = z.uuid('a UUID');
const id = z.string().min(1).max(100);
const version = z.int().min(1);

/** POST /api/quizzes: the id is the browser's, so that a retry makes no second quiz. */
export const createQuizSchema = z.strictObject({ id: uuid, classId: id, preset: z.enum(QUIZ_PRESETS) });
export type CreateQuiz = z.infer<typeof createQuizSchema>;

/** POST /api/quizzes/[quizId]/draft: `version` is the one that was changed. */
export const saveQuizSchema = z.strictObject({ definition: quizDefinitionSchema, version });
export type SaveQuiz = z.infer<typeof saveQuizSchema>;

/** POST /api/quizzes/[quizId]/state. */
export const quizActionSchema = z.discriminatedUnion('action', [
  /** Makes the draft, as it is at `version`, what new attempts get. */
  z.strictObject({ action: z.literal('publish'), version }),
  z.strictObject({ action: z.literal('close') }),
  z.strictObject({ action: z.literal('reopen') }),
  z.strictObject({ action: z.literal('release') }),
  z.strictObject({ action: z.literal('withhold') }),
  /** `attempts`: how many the one who asks was told will go with it. */
  z.strictObject({ action: z.literal('delete'), attempts: z.int().min(0) }),
  /** `id`: of the copy. `classId`: where it goes. */
  z.strictObject({ action: z.literal('duplicate'), id: uuid, classId: id }),
]);
export type QuizAction = z.infer<typeof quizActionSchema>;

/** POST /api/quizzes/[quizId]/overrides: for a person or for a label of the class; null takes it away. */
export const saveOverrideSchema = z.strictObject({
  for: z.union([
    z.strictObject({ personId: id }),
    z.strictObject({ label: z.string().trim().min(1).max(100) }),
  ]),
  override: quizOverrideSchema.nullable(),
});
export type SaveOverride = z.infer<typeof saveOverrideSchema>;

const q = z.string().max(100);

/** POST /api/quizzes/[quizId]/bank: looks for questions to ask. */
export const bankSearchSchema = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('items'),
    q,
    path: z.enum(pathIds).nullable(),
    kind: z.enum(PRACTICE_KINDS).nullable(),
    page: z.int().min(1).max(10_000),
  }),
  z.strictObject({ of: z.literal('own'), q, page: z.int().min(1).max(10_000) }),
]);
export type BankSearch = z.infer<typeof bankSearchSchema>;

/** POST /api/quizzes/[quizId]/look: one question as learners see it. */
export const lookSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('item'), id: z.string().min(1).max(200), seed: z.string().max(100) }),
  z.strictObject({ of: z.literal('own'), id, version, seed: z.string().max(100) }),
]);
export type Look = z.infer<typeof lookSchema>;
