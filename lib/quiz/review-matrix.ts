import * as z from 'zod';

/** What of an attempt a learner may be shown, each on its own. */
export const REVIEW_ASPECTS = ['response', 'correctness', 'points', 'feedback', 'answer'] as const;
export type ReviewAspect = (typeof REVIEW_ASPECTS)[number];

/** All of it. */
export const EVERY_ASPECT: Readonly<Record<ReviewAspect, boolean>> = {
  response: true,
  correctness: true,
  points: true,
  feedback: true,
  answer: true,
};

/** When: while taking; within two minutes of handing in; later, while the quiz is open; once it has closed or was released. */
export const REVIEW_MOMENTS = ['during', 'just-after', 'later', 'closed'] as const;
export type ReviewMoment = (typeof REVIEW_MOMENTS)[number];

const aspects = z.strictObject({
  /** What the learner answered. */
  response: z.boolean(),
  /** Right, partly right or wrong. */
  correctness: z.boolean(),
  points: z.boolean(),
  /** What is said of the options that were chosen. */
  feedback: z.boolean(),
  /** The right answer and why. */
  answer: z.boolean(),
});

/** Moodle's review options, by moment. */
export const reviewMatrixSchema = z.strictObject({
  during: aspects,
  'just-after': aspects,
  later: aspects,
  closed: aspects,
});
export type ReviewMatrix = z.infer<typeof reviewMatrixSchema>;
