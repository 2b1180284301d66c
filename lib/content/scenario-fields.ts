import * as z from 'zod';
import { claimIds } from '../rules/claim-ids';
import { idSchema } from './id-schema';
import { scenarioDocuments, scenarioPrograms } from './mutation';

/** Clusters that scenarios start from (lib/questions/scenario/bases.ts). */
export const scenarioBases = [
  'bootstrap',
  'control-plane',
  'drop-in',
  'etcd',
  'flags-only',
  'plain',
  'pods',
  'tunnel',
] as const;
export type ScenarioBase = (typeof scenarioBases)[number];

/** What a template says of the claims that it is about beside the note's own. */
export const alsoFields = {
  /** Further claims of the note's path that decide the answer too; of clusters, the proof shows it. */
  also: z.array(z.enum(claimIds)).min(1).optional(),
};

/** What every template has that shows a cluster. */
export const scenarioFields = {
  ...alsoFields,
  /** Raised whenever the template changes in a way that changes its questions. */
  version: z.int().min(1),
  base: z.enum(scenarioBases),
  /** One of each list is drawn; `as-is` changes nothing, others are ids of content/mutations.yaml. */
  vary: z.array(z.array(idSchema).min(2)).min(1),
  /** What is shown; everything else is as the base has it, and no change may touch it. */
  show: z.array(z.enum([...scenarioPrograms, ...scenarioDocuments])).min(1),
};
