import * as z from 'zod';
import { sourceSchema } from './note';

/** An exam of content/exams.yaml. `covers`: whether this trainer's content touches the domain. */
export const examSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  name: z.string().min(3),
  title: z.string().min(5),
  format: z.string().min(5),
  source: sourceSchema,
  domains: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/, 'a domain id is "<exam>/<domain>"'),
        name: z.string().min(3),
        /** Percent of the whole exam. */
        weight: z.number().min(1).max(100),
        covers: z.boolean(),
      }),
    )
    .min(1),
});
export type Exam = z.infer<typeof examSchema>;
