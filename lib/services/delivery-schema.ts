import * as z from 'zod';

const id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'an id of 8 to 64 letters, digits, - or _');
const itemId = z.string().min(1).max(200);
const text = z.string().max(20_000);

/** An answer's shape; whether it answers the question is its kind's business. */
export const answerShape = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('flip') }),
  z.strictObject({ form: z.literal('choose-one'), chosen: itemId }),
  z.strictObject({ form: z.literal('choose-many'), chosen: z.array(itemId).max(50) }),
  z.strictObject({ form: z.literal('spot-lines'), chosen: z.array(itemId).max(50) }),
  z.strictObject({ form: z.literal('order'), chosen: z.array(itemId).max(20) }),
  z.strictObject({ form: z.literal('match'), pairs: z.record(itemId, itemId) }),
  z.strictObject({ form: z.literal('type-in'), text }),
  z.strictObject({ form: z.literal('map-point'), path: itemId }),
  z.strictObject({ form: z.literal('map-name'), chosen: itemId }),
]);

const event = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('review'),
    id,
    itemId,
    version: z.int().min(0),
    rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    previewDay: z.int(),
    durationMs: z
      .number()
      .min(0)
      .max(7 * 86_400_000),
    seed: z.string().max(300),
    answer: answerShape,
  }),
  z.strictObject({ kind: z.enum(['undo', 'redo']), id, itemId, targetId: id }),
  z.strictObject({
    kind: z.enum(['bury', 'unbury', 'bury-note', 'unbury-note', 'suspend', 'unsuspend', 'reset']),
    id,
    itemId,
  }),
]);

/** POST /api/reviews: at most 100 events at a time; ids are the browser's, so a retry is harmless. */
export const deliverySchema = z.strictObject({
  sessionId: id,
  events: z.array(event).min(1).max(100),
  path: z.string().max(80).nullish(),
});

/** POST /api/answers. The answer itself is parsed by the question's kind, which calls garbage `invalid`. */
export const answerRequestSchema = z.strictObject({ itemId, seed: z.string().max(300), answer: z.unknown() });

/** POST /api/queue. */
export const queueRequestSchema = z.strictObject({
  sessionId: id,
  have: z.array(itemId).max(500),
  path: z.string().max(80).nullish(),
});

export const summaryRequestSchema = z.strictObject({ sessionId: id });

export const flagRequestSchema = z.strictObject({
  itemId,
  reason: z.enum(['wrong', 'unclear', 'outdated', 'other']),
  note: z.string().max(2000),
  /** How the question was drawn, and what was answered by then. */
  seed: z.string().max(300).nullish(),
  answer: answerShape.nullish(),
});
