import * as z from 'zod';

const slug = z.string().min(1).max(100);
const MOST_FILES = 60;
const files = z
  // A record leaves this name out without a word.
  .custom<object>((value) => !(value instanceof Object && Object.hasOwn(value, '__proto__')), {
    error: 'there is no file "__proto__"',
  })
  .pipe(
    z
      .record(z.string().min(1).max(300), z.string())
      .refine((record) => Object.keys(record).length <= MOST_FILES, `at most ${MOST_FILES} files`),
  );

/** POST /api/challenges/attempt. */
export const attemptRequestSchema = z.strictObject({
  slug,
  action: z.enum(['start-learn', 'start-exam', 'pause', 'resume', 'leave']),
});

/** POST /api/challenges/draft. */
export const draftRequestSchema = z.strictObject({
  slug,
  attempt: z.string().min(1).max(100).nullable(),
  base: z.int().min(0),
  files,
});

/** POST /api/challenges/submit: files and nothing else, so that no verdict can come from outside. */
export const submitRequestSchema = z.strictObject({ id: z.uuid('a UUID'), slug, files });

/** POST /api/challenges/hint. */
export const hintRequestSchema = z.strictObject({ slug, objective: z.string().min(1).max(100), files });

/** POST /api/challenges/solution. */
export const solutionRequestSchema = z.strictObject({ slug, giveUp: z.boolean() });

/** POST /api/challenges/missed. */
export const missedRequestSchema = z.strictObject({
  submission: z.uuid('a UUID'),
  items: z.array(z.string().min(1).max(200)).min(1).max(100),
});
