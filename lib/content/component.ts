import * as z from 'zod';
import { componentIds } from './component-ids';
import { minorVersionSchema, sourceSchema } from './note';

/** A row of content/kubernetes/components.yaml. */
export const componentSchema = z.strictObject({
  id: z.enum(componentIds),
  name: z.string().min(1).max(60),
  plane: z.enum(['control-plane', 'node']),
  /** One line: what it does. */
  role: z.string().min(10).max(200),
  ports: z
    .array(
      z.strictObject({
        port: z.int().min(1).max(65535),
        protocol: z.enum(['https', 'http', 'grpc']),
        what: z.string().min(3).max(160),
      }),
    )
    .default([]),
  since: minorVersionSchema.optional(),
  sources: z.array(sourceSchema).min(1),
});
export type Component = z.infer<typeof componentSchema>;
