import * as z from 'zod';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';
import { idSchema } from './id-schema';

/** Programs whose flags a change may set. */
export const scenarioPrograms = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'konnectivity-server',
  'kubelet',
] as const;
export type ScenarioProgram = (typeof scenarioPrograms)[number];

/** Files of a scenario's cluster that hold YAML documents, by the names that changes and templates use. */
export const scenarioDocuments = [
  'agent',
  'authentication',
  'bootstrap-kubeconfig',
  'controller-manager-kubeconfig',
  'egress-selector',
  'kubelet-config',
  'kubelet-drop-in',
  'kubelet-kubeconfig',
  'pki',
  'pods',
  'rbac',
] as const;
export type ScenarioDocument = (typeof scenarioDocuments)[number];

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);

/** What an edit writes on purpose though no release has it: a flag or field that is misspelt. Without it, such a name is a fault. */
const unknown = z.literal(true).optional();

/** One edit of a cluster. `to: null` takes the flag or field away. */
export const clusterEditSchema = z.union([
  z.strictObject({
    program: z.enum(scenarioPrograms),
    flag: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a flag is written without its dashes'),
    to: z.union([z.string(), z.null()]),
    /** Given twice: a second flag of the name, after the first. */
    again: z.literal(true).optional(),
    unknown,
  }),
  z.strictObject({
    document: z.enum(scenarioDocuments),
    /** Names and numbers joined by dots, from the document's root; without it, the whole document. */
    field: z.string().min(1).optional(),
    /** Which document of the file, from 0. */
    at: z.int().min(0).default(0),
    to: json,
    unknown,
  }),
]);
export type ClusterEdit = z.infer<typeof clusterEditSchema>;

/** content/mutations.yaml: a change to a cluster that questions draw from. */
export const mutationSchema = z.strictObject({
  id: idSchema,
  /** As an option of a question: what somebody would do, in the shape "… in …", with the same length and tone as others of its kind. */
  does: z.string().min(3).max(160),
  /** What it bears on. */
  path: z.enum(pathIds),
  claim: z.enum(claimIds),
  edits: z.array(clusterEditSchema).min(1),
});
export type Mutation = z.infer<typeof mutationSchema>;
