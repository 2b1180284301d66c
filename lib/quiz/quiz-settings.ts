import * as z from 'zod';
import { reviewMatrixSchema } from './review-matrix';

/** A moment as milliseconds since 1970 UTC: no zone, so no change of clocks can move it. Up to the year 2200. */
export const momentSchema = z.int().min(0).max(7_258_118_400_000);

export const QUIZ_PRESETS = ['practice', 'assignment', 'exam'] as const;
export type QuizPreset = (typeof QUIZ_PRESETS)[number];

export const GRADING_METHODS = ['best', 'last', 'first', 'average'] as const;
export type GradingMethod = (typeof GRADING_METHODS)[number];

/** How a quiz is taken. The password is for the server alone: it goes to no page that a learner can open. */
export const quizSettingsSchema = z
  .strictObject({
    /** What filled in the rest; it may have been changed since. */
    preset: z.enum(QUIZ_PRESETS),
    /** Null: from the moment it is published. */
    opensAt: momentSchema.nullable(),
    /** What is handed in later earns `latePercent`. Null: never late. */
    dueAt: momentSchema.nullable(),
    /** Nothing is taken afterwards. Null: never. */
    closesAt: momentSchema.nullable(),
    /** What the points are worth when it was handed in after `dueAt`. */
    latePercent: z.int().min(0).max(100),
    password: z.string().min(1).max(100).nullable(),
    /** Null: as many as wanted. */
    attempts: z.int().min(1).max(100).nullable(),
    method: z.enum(GRADING_METHODS),
    /** From handing in to the next attempt. */
    coolDownMinutes: z.int().min(0).max(525_600),
    timeLimitMinutes: z.int().min(1).max(10_080).nullable(),
    /** How long after the end a save or a hand-in still counts: for slow networks. */
    graceSeconds: z.int().min(0).max(3600),
    shuffleOptions: z.boolean(),
    onePerPage: z.boolean(),
    /** Null: no pass mark. */
    passPercent: z.number().min(0).max(100).nullable(),
    review: reviewMatrixSchema,
    /** Own questions stay at the version that the slot names; else each attempt takes the newest. */
    pinVersions: z.boolean(),
    /** Draws this many items of an exam by the weights of its domains, after all sections. */
    blueprint: z
      .strictObject({ exam: z.string().regex(/^[a-z]{2,10}$/), count: z.int().min(1).max(200) })
      .nullable(),
  })
  .superRefine(({ opensAt, dueAt, closesAt }, context) => {
    const add = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (opensAt !== null && closesAt !== null && closesAt <= opensAt)
      add('closesAt', 'It closes before it opens. Choose a later end, or an earlier start.');
    if (opensAt !== null && dueAt !== null && dueAt <= opensAt)
      add('dueAt', 'It is due before it opens. Choose a later due time, or an earlier start.');
    if (dueAt !== null && closesAt !== null && dueAt > closesAt)
      add('dueAt', 'It is due after it has closed. Choose an earlier due time, or a later end.');
  });
export type QuizSettings = z.infer<typeof quizSettingsSchema>;
