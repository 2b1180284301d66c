import * as z from 'zod';

const option = z.string().min(1).max(80);
const typed = z.string().max(2000);
const place = z.string().regex(/^\d{1,2}:\d{1,4}$/);

/**
 * What a learner answered, as it is saved: each form's own, bounded, and blank too (a choice that was taken back). Whether it names what
 * was offered is decided when it is graded. Null: nothing yet, or taken back.
 */
export const paperResponseSchema = z
  .discriminatedUnion('form', [
    z.strictObject({ form: z.literal('choose-one'), chosen: option }),
    z.strictObject({ form: z.literal('choose-many'), chosen: z.array(option).max(20) }),
    z.strictObject({ form: z.literal('spot-lines'), chosen: z.array(place).max(50) }),
    z.strictObject({ form: z.literal('order'), chosen: z.array(option).max(20) }),
    z.strictObject({ form: z.literal('match'), pairs: record(option, 40) }),
    z.strictObject({ form: z.literal('type-in'), text: typed }),
    z.strictObject({ form: z.literal('map-point'), path: option }),
    z.strictObject({ form: z.literal('map-name'), chosen: option }),
    z.strictObject({ form: z.literal('number'), text: typed }),
    /** What was typed or chosen, by gap ("g1"). */
    z.strictObject({ form: z.literal('gaps'), filled: record(typed, 20) }),
    /** Files of the sandbox by their path, whole. */
    z.strictObject({
      form: z.literal('challenge'),
      files: record(z.string().max(200_000), 60).refine(
        (files) => Object.values(files).reduce((sum, text) => sum + text.length, 0) <= 500_000,
        'at most 500,000 characters',
      ),
    }),
  ])
  .nullable();
export type PaperResponse = z.infer<typeof paperResponseSchema>;

function record<T extends z.ZodType>(value: T, most: number) {
  return z
    .record(z.string().min(1).max(300), value)
    .refine((all) => Object.keys(all).length <= most, `at most ${most}`);
}
