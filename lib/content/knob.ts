import * as z from 'zod';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';
import { minorVersionSchema, sourceSchema } from './note';

/** Who owns a knob: a component, or an object or file whose fields are knobs. One file content/kubernetes/knobs/<owner>.yaml each. */
export const knobOwners = [
  'kube-apiserver',
  'kubelet',
  'kube-controller-manager',
  'kube-scheduler',
  'etcd',
  'konnectivity-server',
  'konnectivity-agent',
  'pod',
  'serviceaccount',
  'egress-selector',
  'authentication-config',
  'authorization-config',
  'kubeconfig',
  'kubectl',
] as const;
export type KnobOwner = (typeof knobOwners)[number];

/** `<owner>/--flag` or `<owner>/dotted.field[]`. */
export const knobIdSchema = z
  .string()
  .regex(
    new RegExp(
      `^(?:${knobOwners.join('|')})/(?:--[a-z0-9]+(?:-[a-z0-9]+)*|[a-zA-Z][a-zA-Z0-9-]*(?:\\[\\])?(?:\\.[a-zA-Z][a-zA-Z0-9-]*(?:\\[\\])?)*)$`,
    ),
    'a knob id is "<component>/--flag" or "<component>/dotted.field"',
  );

/** A row of content/kubernetes/knobs/<owner>.yaml: a flag or a configuration field. */
export const knobSchema = z.strictObject({
  id: knobIdSchema,
  type: z.enum(['bool', 'string', 'int', 'duration', 'list', 'map', 'enum', 'file']),
  /** One line: what it does. */
  meaning: z.string().min(10).max(300),
  /**
   * The value as text ('' is the empty string), per layer: by flag alone (or a field left out of an object), field absent
   * from the config file, as a kubeadm cluster ends up with it. A layer that has no value of its own is left out.
   */
  defaults: z.strictObject({
    flag: z.string().max(200).optional(),
    'config-file': z.string().max(200).optional(),
    kubeadm: z.string().max(200).optional(),
  }),
  /** The flag of this field, or the field of this flag. */
  twin: knobIdSchema.optional(),
  since: minorVersionSchema.optional(),
  deprecated: minorVersionSchema.optional(),
  /** First version that refuses it. */
  removed: minorVersionSchema.optional(),
  paths: z.array(z.enum(pathIds)).min(1),
  /** Empty for a knob that decides only whether the path works at all. */
  claims: z.array(z.enum(claimIds)),
  source: sourceSchema,
});
export type Knob = z.infer<typeof knobSchema>;
