import * as z from 'zod';
import { clientEventSchema } from '../quiz/attempt-event';

const id = z.string().min(1).max(100);

/** `id`: chosen by the browser, so that the same request again starts nothing new. */
export const startRequestSchema = z.strictObject({
  id: z.uuid(),
  quizId: id,
  password: z.string().max(100).nullable(),
  preview: z.boolean(),
});
export type StartRequest = z.infer<typeof startRequestSchema>;

/** Events in their order; none: only to hear how the attempt stands. */
export const eventsRequestSchema = z.strictObject({ events: z.array(clientEventSchema).max(50) });

/** What was not saved yet, and last the `submit`. */
export const submitRequestSchema = z.strictObject({
  events: z
    .array(clientEventSchema)
    .min(1)
    .max(51)
    .refine((events) => events.at(-1)?.action.type === 'submit', 'the last event hands in'),
});

/** Of a request whose address says everything. */
export const noFieldsSchema = z.strictObject({});
