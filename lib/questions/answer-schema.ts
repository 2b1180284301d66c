import * as z from 'zod';

const optionId = z.string().min(1).max(80);

/** Answers as they arrive. One schema per form, so that a kind takes only its own. */
export const answerSchema = {
  flip: z.object({ form: z.literal('flip') }),
  'choose-one': z.object({ form: z.literal('choose-one'), chosen: optionId }),
  'choose-many': z.object({ form: z.literal('choose-many'), chosen: z.array(optionId).max(20) }),
  'spot-lines': z.object({
    form: z.literal('spot-lines'),
    chosen: z.array(z.string().regex(/^\d{1,2}:\d{1,4}$/)).max(50),
  }),
  order: z.object({ form: z.literal('order'), chosen: z.array(optionId).max(20) }),
  match: z.object({ form: z.literal('match'), pairs: z.record(optionId, optionId) }),
  'type-in': z.object({ form: z.literal('type-in'), text: z.string() }),
  'map-point': z.object({ form: z.literal('map-point'), path: optionId }),
  'map-name': z.object({ form: z.literal('map-name'), chosen: optionId }),
};
