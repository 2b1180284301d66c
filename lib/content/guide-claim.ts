import * as z from 'zod';
import { idSchema } from './id-schema';

/** A row of content/guide-coverage.yaml: a claim of the study guide, and what teaches today's truth about it. */
export const guideClaimSchema = z
  .strictObject({
    id: idSchema,
    where: z.enum(['overview', 'section', 'summary-table', 'pod-example']),
    /** The guide's claim, paraphrased. */
    claim: z.string().min(10).max(300),
    /** Of today's Kubernetes. */
    verdict: z.enum(['true', 'imprecise', 'outdated', 'wrong']),
    notes: z.array(idSchema).default([]),
    lessons: z.array(idSchema).default([]),
  })
  .refine(
    (row) => row.notes.length + row.lessons.length > 0,
    'name at least one note or lesson that covers this claim',
  );
export type GuideClaim = z.infer<typeof guideClaimSchema>;
