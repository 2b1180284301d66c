import * as z from 'zod';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';
import { challengeTargetSchema } from './challenge-target';
import { idSchema } from './id-schema';
import { alsoFields, scenarioFields } from './scenario-fields';
import { startedComponentSchema } from './started-component';

export type { ClaimId } from '../rules/claim-ids';
export type { PathId } from '../rules/path-ids';

const markdown = z.string().min(1).max(4000);

/** A Kubernetes minor version, e.g. "1.36". */
export const minorVersionSchema = z.string().regex(/^1\.\d{1,2}$/, 'a minor version like "1.36"');

/** What a statement rests on. */
export const sourceSchema = z.strictObject({
  /** What is cited: a documentation page's title, or a source file of kubernetes/kubernetes. */
  title: z.string().min(3).max(200),
  /** https link, where there is one that lasts. */
  url: z.url().startsWith('https://').optional(),
});
export type Source = z.infer<typeof sourceSchema>;

const option = z.strictObject({
  /** Stable within the note; a letter or a word. */
  id: idSchema,
  text: markdown,
  correct: z.boolean().default(false),
  /** Why it is wrong (or right). Obligatory for every wrong option. */
  why: markdown.optional(),
});

const base = {
  id: idSchema,
  /** The path that the note is about; the overview's notes use the path that they bear on most. */
  path: z.enum(pathIds),
  /** The claim that the note bears on. */
  claim: z.enum(claimIds),
  /** Exam topic ids of content/exams.yaml. */
  exams: z.array(z.string()).min(1),
  /** Kubernetes versions for which it holds. */
  since: minorVersionSchema.optional(),
  until: minorVersionSchema.optional(),
  /** 1 recall of a plain fact, 2 a distinction, 3 a judgement. */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  sources: z.array(sourceSchema).min(1),
  /** Why it is so, shown after the answer. */
  why: markdown.optional(),
  /** "You may read that …": what exams or old material still say, and since when it is otherwise. */
  mayRead: markdown.optional(),
  /** Slug of the lesson that teaches it. */
  lesson: idSchema,
  status: z.enum(['draft', 'live', 'withdrawn']).default('live'),
};

export const noteSchema = z.discriminatedUnion('kind', [
  /** A question with a short answer. */
  z.strictObject({ ...base, kind: z.literal('qa'), question: markdown, answer: markdown }),
  /** A sentence with gaps {{c1::hidden}} or {{c1::hidden::hint}}; each number is an item, and they are siblings. */
  z.strictObject({ ...base, kind: z.literal('cloze'), text: markdown }),
  /** A flag or field, both ways: purpose → name and name → purpose are two sibling items. */
  z.strictObject({
    ...base,
    kind: z.literal('recall'),
    /** A knob id of content/kubernetes/knobs.yaml. */
    knob: z.string(),
    /** What it does, in a phrase that does not contain the name ("makes the API server verify …"). */
    purpose: markdown,
    /** The name → purpose side, when it should say more than `purpose`. */
    meaning: markdown.optional(),
  }),
  /** "By default …": the default of a knob at a layer; the value itself comes from the knob table. */
  z.strictObject({
    ...base,
    kind: z.literal('default'),
    knob: z.string(),
    /** A layer that knobs.yaml gives a default for. */
    layer: z.enum(['flag', 'config-file', 'kubeadm']),
    /** What that default means in practice. */
    means: markdown,
  }),
  /** The map: point at the path that the prompt describes, or name the lit path. Each direction is a sibling item. */
  z.strictObject({
    ...base,
    kind: z.literal('path-map'),
    /** A sentence that describes traffic on `path` without naming it, e.g. "`kubectl logs` fetches …". */
    prompt: markdown,
    directions: z.array(z.enum(['point', 'name'])).min(1),
    /** Paths that are easily mistaken for it, with the reason why they are not it. */
    notThese: z.array(z.strictObject({ path: z.enum(pathIds), why: markdown })).min(2),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('choose-one'),
    question: markdown,
    options: z.array(option).min(3).max(6),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('choose-many'),
    question: markdown,
    options: z.array(option).min(4).max(8),
  }),
  /** Typed: a flag (leading dashes forgiven, case not), a field, a port, a file path, a word (case forgiven). */
  z.strictObject({
    ...base,
    kind: z.literal('type-in'),
    question: markdown,
    expects: z.enum(['flag', 'field', 'port', 'file-path', 'word']),
    /** The first is shown as the answer; all are accepted. */
    accept: z.array(z.string().min(1).max(200)).min(1),
    /** Likely wrong answers with the words for them. */
    nearMisses: z.array(z.strictObject({ text: z.string().min(1), why: markdown })).default([]),
  }),
  /** Scenario: files are shown, and the paths with a verdict are to be found. `among`: the paths that are offered. */
  z.strictObject({
    ...base,
    ...scenarioFields,
    kind: z.literal('which-path'),
    verdict: z.enum(['secure', 'conditional', 'exposed']),
    among: z.array(z.enum(pathIds)).min(3).max(6),
  }),
  /** Scenario: what an operation meets on this cluster. `operation`: an id of content/kubernetes/operations.yaml. */
  z.strictObject({ ...base, ...scenarioFields, kind: z.literal('what-happens'), operation: z.string() }),
  /** Scenario: the one change that reaches a target without breaking an operation. `fixes`: ids of content/mutations.yaml. */
  z.strictObject({
    ...base,
    ...scenarioFields,
    kind: z.literal('smallest-fix'),
    reach: challengeTargetSchema,
    /** What is to be reached, as the end of "Which single change makes it so that …". */
    goal: markdown,
    /** Must still work. */
    operation: z.string(),
    fixes: z.array(idSchema).min(4),
  }),
  /** Scenario: point at each line that exposes the path of the note. */
  z.strictObject({ ...base, ...scenarioFields, kind: z.literal('spot-it') }),
  /** Scenario: whether a component starts, and which line stops it. */
  z.strictObject({
    ...base,
    ...scenarioFields,
    kind: z.literal('will-it-start'),
    component: startedComponentSchema,
  }),
  /** Scenario: the value that counts, and where it comes from. `knob`: as the library names it ("authorization.mode", "--anonymous-auth"). */
  z.strictObject({
    ...base,
    ...scenarioFields,
    kind: z.literal('effective-value'),
    component: startedComponentSchema,
    knob: z.string(),
  }),
  /** Scenario: two clusters, and which of them is safer on the path of the note. */
  z.strictObject({ ...base, ...scenarioFields, kind: z.literal('compare') }),
  /** Scenario: a scanner's finding on this cluster, true or false, and what decides. */
  z.strictObject({
    ...base,
    ...scenarioFields,
    kind: z.literal('explain-away'),
    /** What the scanner prints. */
    finding: markdown,
    /** What would have to hold; the alarm is true where it does not. */
    target: challengeTargetSchema,
    component: startedComponentSchema,
    knob: z.string(),
  }),
  /** Steps in order. Any order that keeps `before` is right. */
  z.strictObject({
    ...base,
    ...alsoFields,
    kind: z.literal('order'),
    question: markdown,
    /** How many steps are asked each time. */
    ask: z.int().min(3).max(8),
    steps: z
      .array(z.strictObject({ id: idSchema, text: markdown }))
      .min(4)
      .max(12),
    /** What must come before what, and why. */
    before: z.array(z.strictObject({ first: idSchema, next: idSchema, why: markdown })).min(2),
  }),
  /** Pairs that the library knows: operations with their paths, or flags and fields with the claim that they bear on. */
  z.strictObject({
    ...base,
    kind: z.literal('match'),
    by: z.enum(['operation-path', 'knob-claim']),
    /** Ids of operations, or names of knobs. */
    from: z.array(z.string()).min(5),
    /** How many are asked each time. */
    ask: z.int().min(3).max(6),
  }),
]);

/** One fact as an author writes it in content/items/*.yaml. It yields one or more items (siblings). */
export type Note = z.infer<typeof noteSchema>;
/** A note whose questions show a cluster's files. */
export type ScenarioNote = Extract<Note, { vary: unknown }>;
export type NoteKind = Note['kind'];
