import * as z from 'zod';
import { pathIds } from '../rules/path-ids';
import { challengeSignSchema, challengeTargetSchema } from './challenge-target';
import { idSchema } from './id-schema';
import { minorVersionSchema, sourceSchema } from './note';
import { startedComponentSchema } from './started-component';

const markdown = z.string().min(1).max(4000);
/** A file of a cluster: its host (`control-plane`, `node` or `cluster`) and its absolute path there. */
export const clusterPathSchema = z
  .string()
  .regex(/^(?:control-plane|node|cluster)(?:\/[A-Za-z0-9_@%+=:,.-]+)+$/, 'a path like control-plane/etc/…')
  .refine((path) => !path.split('/').includes('..'), 'without ".."');

/** Three steps towards an objective: which path and why, which knob, what to write. Used where `when` is seen; the last may go without. */
const hintSchema = z.strictObject({
  when: challengeSignSchema.optional(),
  which: markdown,
  knob: markdown,
  write: markdown,
});

export const objectiveSchema = z.strictObject({
  id: idSchema,
  /** What is reached, not how: "`kubectl logs` is protected". */
  text: markdown,
  /** Points. */
  weight: z.int().min(1).max(10),
  /** All must be so. */
  reach: z.array(challengeTargetSchema).min(1),
  /** Items that it rests on: missed, they are offered to the learner's deck. */
  items: z.array(z.string()).min(1),
  hints: z.array(hintSchema).min(1),
});
export type Objective = z.infer<typeof objectiveSchema>;

/** Something that holds at the start and must still hold; broken, it takes `weight` points away and the challenge is not solved. */
export const keepSchema = z.strictObject({
  id: idSchema,
  text: markdown,
  weight: z.int().min(1).max(10).default(1),
  hold: z.array(challengeTargetSchema).min(1),
});
export type Keep = z.infer<typeof keepSchema>;

/** content/challenges/<slug>/challenge.yaml */
export const challengeSchema = z.strictObject({
  /** The same as the folder's name; stable for ever. */
  id: idSchema,
  /** The outcome, never the fix. */
  title: z.string().min(10).max(90),
  /** Who is here, what happened, what is wanted. Spoils nothing. */
  story: markdown,
  /** Place in the catalogue, from 1. */
  order: z.int().min(1),
  /** The path that it is about; `paths` are the others that it touches. */
  path: z.enum(pathIds),
  paths: z.array(z.enum(pathIds)).default([]),
  kubernetes: minorVersionSchema.default('1.36'),
  /** How long it takes, in minutes: [from, to]. */
  minutes: z.tuple([z.int().min(1), z.int().max(90)]),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  exams: z.array(z.string()).min(1),
  /** Challenges to do before. */
  requires: z.array(idSchema).default([]),
  lesson: idSchema,
  sources: z.array(sourceSchema).min(1),
  objectives: z.array(objectiveSchema).min(1).max(8),
  keep: z.array(keepSchema).default([]),
  /** Components that must start. */
  starts: z.array(startedComponentSchema).min(1),
  /** Files that are shown and cannot be changed. */
  readOnly: z.array(clusterPathSchema).default([]),
  /** Files that are not there and that the learner may write. */
  mayAdd: z.array(clusterPathSchema).default([]),
  /** Files that exist though their content is not given (keys and certificates that no inventory lists). */
  present: z.array(clusterPathSchema).default([]),
  /** `draft` is checked and not shown. */
  status: z.enum(['draft', 'live']).default('live'),
});

/** content/challenges/<slug>/solutions/<name>/solution.yaml */
export const solutionSchema = z.strictObject({
  title: z.string().min(5).max(90),
  /** A walk through the reasons, shown with the changed files. */
  why: markdown,
});

/** content/challenges/<slug>/wrong/<name>/turn.yaml: a turn that people take, and what they are told. */
export const wrongTurnSchema = z.strictObject({
  /** What the learner is told: what they did, what it does, where to look. No solution. */
  words: markdown,
  /** What the report shows in this state and in no solution: all of them. */
  signs: z.array(challengeSignSchema).min(1),
  /** Objectives that are not reached, and what is kept no longer. */
  unmet: z.array(idSchema).default([]),
  broken: z.array(idSchema).default([]),
  /** All that the rules find, as "rule/message", in any order; the same twice stands twice. */
  findings: z.array(z.string()),
});

export type ClusterFiles = Readonly<Record<string, string>>;
export type Solution = z.infer<typeof solutionSchema> & { name: string; files: ClusterFiles };
export type WrongTurn = z.infer<typeof wrongTurnSchema> & { name: string; files: ClusterFiles };

/** A task in the config sandbox. `files` of solutions and wrong turns are whole: the start with their own files over it. */
export type Challenge = z.infer<typeof challengeSchema> & {
  start: ClusterFiles;
  solutions: readonly Solution[];
  wrong: readonly WrongTurn[];
  /** Changes whenever any of it does. */
  version: string;
};
