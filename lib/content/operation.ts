import * as z from 'zod';
import { pathIds } from '../rules/path-ids';
import { idSchema } from './id-schema';
import { sourceSchema } from './note';

/** A row of content/kubernetes/operations.yaml: what a person or a component does, and the paths it takes. */
export const operationSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(5).max(80),
  /** The command line, where a person types one. */
  command: z.string().min(3).max(200).optional(),
  /** One sentence. */
  summary: z.string().min(20).max(400),
  /** In the order in which they are used. */
  paths: z.array(z.enum(pathIds)).min(1),
  /** What RBAC asks for at the API server, e.g. "create pods/exec". */
  needs: z.string().min(3).max(200).optional(),
  sources: z.array(sourceSchema).min(1),
});
export type Operation = z.infer<typeof operationSchema>;
