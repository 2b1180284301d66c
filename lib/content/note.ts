import * as z from 'zod';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';

export type { ClaimId } from '../rules/claim-ids';
export type { PathId } from '../rules/path-ids';

/** Stable for ever: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
  .max(80);

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
]);

/** One fact as an author writes it in content/items/*.yaml. It yields one or more items (siblings). */
export type Note = z.infer<typeof noteSchema>;
export type NoteKind = Note['kind'];
