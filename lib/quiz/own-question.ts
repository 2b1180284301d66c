import * as z from 'zod';
import { bodyFault } from '../formats/body-fault';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';

/** Markdown. */
const text = z.string().max(4000);
const feedback = z.string().min(1).max(4000).nullable();
/** Share of the points that it earns, −1 to 1. Choose many: shares add. */
const fraction = z.number().min(-1).max(1);
const worth = z.number().gt(0).max(100);

const option = z.strictObject({ text, fraction, feedback });
const typed = z.strictObject({ text: z.string().max(300), fraction, feedback });
const range = z
  .strictObject({ from: z.number(), to: z.number(), fraction, feedback })
  .refine(({ from, to }) => from <= to, 'The range ends before it begins. Swap its ends.');

const options = z.array(option).min(2).max(20);
const answers = z.array(typed).min(1).max(50);
const ranges = z.array(range).min(1).max(50);

const gap = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose-one'), options, points: worth }),
  z.strictObject({ kind: z.literal('type-in'), answers, caseMatters: z.boolean(), points: worth }),
  z.strictObject({ kind: z.literal('number'), answers: ranges, points: worth }),
]);
export type OwnGap = z.infer<typeof gap>;

const body = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose-one'), options, shuffle: z.boolean() }),
  z.strictObject({ kind: z.literal('choose-many'), options, shuffle: z.boolean() }),
  z.strictObject({
    kind: z.literal('true-false'),
    holds: z.boolean(),
    whenTrue: feedback,
    whenFalse: feedback,
  }),
  /** `*` in an answer stands for anything, as in GIFT and Moodle. */
  z.strictObject({ kind: z.literal('type-in'), answers, caseMatters: z.boolean() }),
  /** Both ends belong to a range. */
  z.strictObject({ kind: z.literal('number'), answers: ranges }),
  z.strictObject({
    kind: z.literal('match'),
    pairs: z
      .array(z.strictObject({ left: text, right: text }))
      .min(1)
      .max(20),
    /** Partners that belong to none. */
    spare: z.array(text).max(20),
    shuffle: z.boolean(),
  }),
  /** In the right order. */
  z.strictObject({ kind: z.literal('order'), steps: z.array(text).min(2).max(20) }),
  /** The prompt holds `{{1}}`, `{{2}}` … where the gaps stand, in that order. */
  z.strictObject({ kind: z.literal('gaps'), gaps: z.array(gap).min(1).max(20) }),
]);
export type OwnBody = z.infer<typeof body>;
export type OwnKind = OwnBody['kind'];

/**
 * A question that an instructor wrote or imported: stored as JSON and sent by the editor. It is a version and never changes. Shares and
 * feedback are its key. What keeps it from being asked (nothing right, an option without text) comes as a sentence at `body`.
 */
export const ownQuestionSchema = z
  .strictObject({
    /** For lists; learners do not see it. */
    name: z.string().max(200).nullable(),
    /** Markdown. */
    prompt: z.string().max(8000),
    /** Path of the bank's folder, outermost first. */
    category: z.array(z.string().min(1).max(200)).max(10),
    tags: z.array(z.string().min(1).max(100)).max(30),
    /** Said after any answer: why it is so. */
    feedback: z.string().min(1).max(8000).nullable(),
    /** What it is worth where a quiz says nothing else. */
    points: worth,
    /** What it is about, if it is about the traffic that this trainer teaches. */
    path: z.enum(pathIds).nullable(),
    claim: z.enum(claimIds).nullable(),
    /** Exam domains as in "kcsa/threat-model". */
    exams: z.array(z.string().regex(/^[a-z]{2,10}\/[a-z-]{1,40}$/)).max(8),
    body,
  })
  .superRefine((question, context) => {
    const add = (message: string) => context.addIssue({ code: 'custom', path: ['body'], message });
    const fault = bodyFault(question.prompt, question.body);
    if (fault !== null) add(`The question ${fault.words}.`);
    const same = sameTexts(question.body);
    if (same !== null) add(`“${same}” is there twice. Take one of them out.`);
  });
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;

/** A text that stands twice where learners could not tell which was meant, or null. */
function sameTexts(one: OwnBody): string | null {
  const lists = textsOf(one).map((list) => list.map((entry) => entry.trim()));
  return lists.flatMap((list) => list.filter((entry, at) => list.indexOf(entry) < at))[0] ?? null;
}

function textsOf(one: OwnBody): string[][] {
  if (one.kind === 'choose-one' || one.kind === 'choose-many')
    return [one.options.map((entry) => entry.text)];
  if (one.kind === 'order') return [[...one.steps]];
  if (one.kind === 'match') return [one.pairs.map(({ left }) => left)];
  if (one.kind === 'gaps')
    return one.gaps.map((entry) => (entry.kind === 'choose-one' ? entry.options.map((o) => o.text) : []));
  return [];
}
