import * as z from 'zod';
import { paperResponseSchema } from './paper-response';
import { momentSchema } from './quiz-settings';

const place = z.int().min(1).max(1000);
/** Counted by the one page that writes, from 1 in each epoch; greater for what was done later. */
const clientSeq = z.int().min(1).max(10_000_000);

/** What the learner does. `save`: the answer as it stands. `answer`: a try, which uses one of the slot's tries. */
export const clientActionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('save'), place, response: paperResponseSchema }),
  z.strictObject({ type: z.literal('answer'), place, response: paperResponseSchema }),
  z.strictObject({ type: z.literal('flag'), place }),
  z.strictObject({ type: z.literal('unflag'), place }),
  z.strictObject({ type: z.literal('seen'), place }),
  /** The page lost the focus or has it again. Shown to the learner too; it changes nothing. */
  z.strictObject({ type: z.literal('blur') }),
  z.strictObject({ type: z.literal('focus') }),
  z.strictObject({ type: z.literal('submit') }),
]);
export type ClientAction = z.infer<typeof clientActionSchema>;

/** What a browser sends. `at`: its clock, kept and never believed. */
export const clientEventSchema = z.strictObject({
  epoch: z.int().min(1).max(100_000),
  clientSeq,
  at: momentSchema,
  action: clientActionSchema,
});
export type ClientEvent = z.infer<typeof clientEventSchema>;

/** What the server or an instructor does. */
export const serverActionSchema = z.discriminatedUnion('type', [
  /** Begins epoch 1. */
  z.strictObject({ type: z.literal('start') }),
  /** Another page or device writes from now on: a new epoch. */
  z.strictObject({ type: z.literal('takeover'), epoch: z.int().min(2).max(100_000) }),
  z.strictObject({ type: z.literal('extend'), minutes: z.int().min(1).max(10_080), by: z.string().max(100) }),
  /** Time was up at `at`, whenever this was noticed. */
  z.strictObject({ type: z.literal('expire'), at: momentSchema }),
  /** An instructor ended it. */
  z.strictObject({ type: z.literal('end'), by: z.string().max(100) }),
  z.strictObject({
    type: z.literal('message'),
    by: z.string().max(100),
    text: z.string().trim().min(1).max(1000),
  }),
]);
export type ServerAction = z.infer<typeof serverActionSchema>;

/**
 * One line of an attempt's log, which only grows. `seq`: place in the log from 1, unique in the attempt. `serverAt` decides everything.
 * `client` is null for what the server did; with it (epoch, clientSeq) is unique in the attempt too.
 */
export const attemptEventSchema = z.strictObject({
  seq: z.int().min(1),
  serverAt: momentSchema,
  client: z.strictObject({ epoch: z.int().min(1), clientSeq, at: momentSchema }).nullable(),
  action: z.union([clientActionSchema, serverActionSchema]),
});
export type AttemptEvent = z.infer<typeof attemptEventSchema>;
