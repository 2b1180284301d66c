import * as z from 'zod';

const label = z
  .string()
  .trim()
  .min(1)
  .max(40, 'A label has at most 40 characters.')
  .regex(/^[^,;|]*$/, 'Commas, semicolons and bars stand between labels, not in them.');

export const classNameSchema = z
  .string()
  .trim()
  .min(1, 'Give the class a name.')
  .max(100, 'At most 100 characters.');

export const memberNameSchema = z
  .string()
  .trim()
  .min(1, 'Say what the class should call you.')
  .max(80, 'At most 80 characters.');

export const extraTimeSchema = z
  .int('Write a whole number, as 25 for a quarter more.')
  .min(0, 'At least 0.')
  .max(400, 'At most 400.');

/** What an instructor changes of a class. */
export const classChangeSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('rename'), name: classNameSchema }),
  z.strictObject({ action: z.literal('archive') }),
  z.strictObject({ action: z.literal('unarchive') }),
  /** A new join code; the old one opens nothing any more. */
  z.strictObject({ action: z.literal('new-code') }),
  z.strictObject({ action: z.literal('close-code') }),
  z.strictObject({ action: z.literal('guests'), may: z.boolean() }),
  z.strictObject({ action: z.literal('label-time'), label, extraTimePercent: extraTimeSchema }),
  z.strictObject({ action: z.literal('expect-no-more'), email: z.string().min(1).max(200) }),
]);
export type ClassChange = z.infer<typeof classChangeSchema>;

/** What an instructor changes of somebody in a class. */
export const memberChangeSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('promote') }),
  z.strictObject({ action: z.literal('demote') }),
  z.strictObject({ action: z.literal('remove') }),
  /** Lets in again whom an instructor removed. */
  z.strictObject({ action: z.literal('restore') }),
  z.strictObject({ action: z.literal('move'), to: z.string().min(1).max(100) }),
  z.strictObject({
    action: z.literal('edit'),
    name: memberNameSchema,
    labels: z.array(label).max(10, 'At most 10 labels.'),
    extraTimePercent: extraTimeSchema,
  }),
]);
export type MemberChange = z.infer<typeof memberChangeSchema>;
