import * as z from 'zod';
import { pathIds } from '../rules/path-ids';
import { idSchema } from './id-schema';
import { minorVersionSchema, sourceSchema } from './note';

/** The front matter of content/lessons/<slug>.mdx. */
export const lessonFrontMatterSchema = z.strictObject({
  /** The same as the slug. */
  id: idSchema,
  title: z.string().min(3).max(100),
  path: z.enum(pathIds).nullable(),
  /** One or two sentences for the list of lessons. */
  summary: z.string().min(20).max(300),
  order: z.int().min(1),
  /** Reading time. */
  minutes: z.int().min(1).max(30),
  sources: z.array(sourceSchema).min(1),
  since: minorVersionSchema.optional(),
});

export type Lesson = z.infer<typeof lessonFrontMatterSchema> & {
  slug: string;
  /** MDX after the front matter. */
  body: string;
  /** Line of the file on which `body` begins, from 1. */
  bodyLine: number;
};
