import * as z from 'zod';
import { practiceChoiceSchema } from '../questions/practice-choice';
import { quizSettingsSchema } from './quiz-settings';

/** Ids of sections and slots: given by the page that builds the quiz, unique within it. */
export const partIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'letters, digits, "-" and "_"');

/** `default`: the question's own rule. The others are those of lib/questions/choose-many/scoring-rules. */
export const SLOT_RULES = ['default', 'all-or-nothing', 'coverage', 'every-decision', 'net-correct'] as const;
export type SlotRule = (typeof SLOT_RULES)[number];

/** Share of the points that each try is worth, the first first; never more than the one before. [1]: one try, graded at the end. */
export const triesSchema = z
  .array(z.number().min(0).max(1))
  .min(1)
  .max(10)
  .refine(
    (tries) => tries[0] === 1 && tries.every((share, at) => share <= (tries[at - 1] ?? 1)),
    'The first try is worth all the points, and no later one is worth more than the one before.',
  );

const slotFields = {
  id: partIdSchema,
  /** Of each question that it gives. */
  points: z.number().gt(0).max(100),
  rule: z.enum(SLOT_RULES),
  tries: triesSchema,
};

export const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...slotFields, kind: z.literal('item'), itemId: z.string().min(1).max(200) }),
  /** Distinct items, drawn anew for each attempt. An empty list and null are no restriction. */
  z.strictObject({
    ...slotFields,
    kind: z.literal('pool'),
    ...practiceChoiceSchema.shape,
    count: z.int().min(1).max(100),
  }),
  z.strictObject({ ...slotFields, kind: z.literal('challenge'), slug: z.string().min(1).max(100) }),
  z.strictObject({
    ...slotFields,
    kind: z.literal('own'),
    questionId: z.string().min(1).max(100),
    /** From 1. */
    version: z.int().min(1).max(100_000),
  }),
]);
export type Slot = z.infer<typeof slotSchema>;
export type PoolSlot = Extract<Slot, { kind: 'pool' }>;

export const sectionSchema = z.strictObject({
  id: partIdSchema,
  /** May be empty: the questions then follow without a heading. */
  title: z.string().max(200),
  /** Its questions come in an order that the attempt's seed gives. Sections stay in theirs. */
  shuffle: z.boolean(),
  slots: z.array(slotSchema).max(100),
});
export type Section = z.infer<typeof sectionSchema>;

/** The most questions that one attempt may have. */
export const MOST_QUESTIONS = 200;

/**
 * A quiz as its instructor builds it: stored as JSON, and what a browser sends to save a draft. A draft may be empty; what keeps it from
 * being published is said by `definitionFaults`.
 */
export const quizDefinitionSchema = z
  .strictObject({
    title: z.string().trim().min(1, 'Give the quiz a title.').max(200),
    /** Markdown, shown before the start. */
    intro: z.string().max(8000),
    sections: z.array(sectionSchema).max(30),
    settings: quizSettingsSchema,
  })
  .superRefine(({ sections, settings }, context) => {
    const ids = sections.flatMap((section) => [section.id, ...section.slots.map(({ id }) => id)]);
    const twice = ids.find((id, at) => ids.indexOf(id) < at);
    if (twice !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['sections'],
        message: `Two parts of the quiz have the id "${twice}". Give one of them another.`,
      });
    const questions = sections
      .flatMap(({ slots }) => slots)
      .reduce((sum, slot) => sum + (slot.kind === 'pool' ? slot.count : 1), settings.blueprint?.count ?? 0);
    if (questions > MOST_QUESTIONS)
      context.addIssue({
        code: 'custom',
        path: ['sections'],
        message: `An attempt would have ${questions} questions; ${MOST_QUESTIONS} is the most. Take some out.`,
      });
  });
export type QuizDefinition = z.infer<typeof quizDefinitionSchema>;
