import * as z from 'zod';
import type { Item } from '../content/item';
import { ownQuestionSchema } from './own-question';
import type { PaperShown } from './paper-shown';
import { partIdSchema, SLOT_RULES, triesSchema } from './quiz-definition';

const text = (most: number) => z.string().min(1).max(most);

/** What a place of a paper asks. The version of an item and of a challenge changes with their content. */
export const questionRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), id: text(200), version: text(40) }),
  z.strictObject({ kind: z.literal('own'), id: text(100), version: z.int().min(1) }),
  z.strictObject({ kind: z.literal('challenge'), id: text(100), version: text(100) }),
]);
export type QuestionRef = z.infer<typeof questionRefSchema>;

/** The server's own record of one question of an attempt. Of it only `shown` and what `paperItemView` takes may reach a learner. */
export const paperItemSchema = z.strictObject({
  /** From 1, in the order in which they are shown. */
  place: z.int().min(1),
  /** Index of the paper's section. */
  section: z.int().min(0),
  /** Null: drawn by the blueprint. */
  slotId: partIdSchema.nullable(),
  ref: questionRefSchema,
  /** What the question and the order of its options were drawn with. */
  seed: text(400),
  points: z.number().gt(0).max(100),
  rule: z.enum(SLOT_RULES),
  tries: triesSchema,
  /** Exam domains that it belongs to. */
  domains: z.array(text(60)),
  /** The domain that the blueprint drew it for. */
  drawnFor: text(60).nullable(),
  path: text(60).nullable(),
  claim: text(60).nullable(),
  shown: z.custom<PaperShown>((value) => typeof value === 'object' && value !== null && 'form' in value),
});
export type PaperItem = z.infer<typeof paperItemSchema>;

/** How a blueprint's items were spread: weights are those of the curriculum, shares those of what this trainer covers. */
export const blueprintDrawSchema = z.strictObject({
  exam: text(20),
  domains: z.array(
    z.strictObject({ id: text(60), name: text(200), weight: z.number().gt(0), count: z.int().min(0) }),
  ),
  /** Percent of the exam that the domains covered weigh together; below 100 it was renormalised. */
  coveredPercent: z.number().min(0).max(100),
});
export type BlueprintDraw = z.infer<typeof blueprintDrawSchema>;

/** The frozen questions of one attempt, without keys. Stored as JSON; the same definition, questions and seed give the same bytes. */
export const paperSchema = z.strictObject({
  seed: text(100),
  sections: z.array(z.strictObject({ title: z.string().max(200) })),
  items: z.array(paperItemSchema),
  blueprint: blueprintDrawSchema.nullable(),
});
export type Paper = z.infer<typeof paperSchema>;

/** A question with all that is true of it, as it was when the attempt began: whatever changes since, it is graded as it was asked. */
export const frozenQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('item'),
    item: z.custom<Item>(
      (value) => typeof value === 'object' && value !== null && 'id' in value && 'note' in value,
    ),
  }),
  /** `shuffle`: whether the quiz lets options be put into another order. */
  z.strictObject({
    kind: z.literal('own'),
    id: text(100),
    question: ownQuestionSchema,
    shuffle: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('challenge'), slug: text(100) }),
]);
export type FrozenQuestion = z.infer<typeof frozenQuestionSchema>;

/** The key of one place: a table of its own, behind a module of the server. Nothing of it leaves the server before the review options allow. */
export const paperKeySchema = z.strictObject({
  place: z.int().min(1),
  question: frozenQuestionSchema,
  /** By the id that was shown ("o1"), what names the same option in every attempt; null where nothing is chosen. For item analysis. */
  options: z.record(z.string(), z.string()).nullable(),
});
export type PaperKey = z.infer<typeof paperKeySchema>;
