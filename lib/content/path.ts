import * as z from 'zod';
import { pathIds } from '../rules/path-ids';
import { componentIds } from './component-ids';
import { idSchema } from './id-schema';
import { minorVersionSchema, sourceSchema } from './note';

const claim = z.strictObject({
  /** By default, in a kubeadm cluster unless `because` names another. */
  verdict: z.enum(['secure', 'exposed', 'conditional', 'not-applicable']),
  /** One sentence. */
  because: z.string().min(20).max(400),
  /** True when no configuration can make the claim hold on this path. */
  never: z.boolean().default(false),
});

/** A row of content/kubernetes/paths.yaml: a direction of traffic that has its own security. */
export const pathSchema = z.strictObject({
  id: z.enum(pathIds),
  title: z.string().min(5).max(80),
  /** One end that opens the connection, and the one that is reached; "node" and "service" are targets, not components. */
  from: z.enum(componentIds),
  to: z.enum([...componentIds, 'node', 'service']),
  /** One sentence. */
  summary: z.string().min(20).max(300),
  direction: z.enum(['to-control-plane', 'to-node', 'within-control-plane']),
  /** What travels and in what. */
  carries: z.string().min(10).max(300),
  /** What carries it on the wire. */
  transport: z.string().min(5).max(200),
  claims: z.strictObject({
    encrypted: claim,
    'server-authenticated': claim,
    'client-authenticated': claim,
    authorized: claim,
  }),
  /** The lesson that teaches it. */
  lesson: idSchema,
  featureState: z
    .strictObject({
      state: z.enum(['alpha', 'beta', 'stable', 'removed']),
      since: minorVersionSchema,
      note: z.string().min(5),
    })
    .optional(),
  sources: z.array(sourceSchema).min(1),
});
export type Path = z.infer<typeof pathSchema>;
