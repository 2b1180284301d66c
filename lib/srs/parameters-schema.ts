import * as z from 'zod';
import type { SchedulerParameters } from './card-event';
import { DEFAULT_PARAMETERS } from './default-parameters';
import { WEIGHT_BOUNDS } from './weight-bounds';

const steps = z
  .array(
    z
      .number('A step is a number of minutes.')
      .positive('A step is more than 0 minutes.')
      .max(365 * 1440, 'A step is at most a year (525,600 minutes).'),
  )
  .max(12, 'At most 12 steps.')
  .refine((list) => list.every((minutes, i) => i === 0 || minutes >= (list[i - 1] ?? 0)), {
    error: 'Steps may not get shorter: write them from the shortest to the longest.',
  });

const weights = z
  .array(z.number('A weight is a finite number.'))
  .length(21, 'FSRS-6 has 21 weights.')
  .superRefine((list, context) => {
    for (const [index, weight] of list.entries()) {
      const [low, high] = WEIGHT_BOUNDS[index] ?? [weight, weight];
      if (weight >= low && weight <= high) continue;
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `Weight ${index} must lie from ${low} to ${high}.`,
      });
    }
  });

/** Unknown → scheduler parameters, with a sentence for each fault. ts-fsrs itself would replace bad ones by its defaults. */
export const parametersSchema: z.ZodType<SchedulerParameters> = z.strictObject({
  engine: z.literal(
    DEFAULT_PARAMETERS.engine,
    `This version computes with ${DEFAULT_PARAMETERS.engine} only.`,
  ),
  weights,
  requestRetention: z
    .number('Enter the desired retention, from 70\u00a0% to 99\u00a0%.')
    .min(0.7, 'The desired retention is at least 70\u00a0%.')
    .max(0.99, 'The desired retention is at most 99\u00a0%.'),
  maximumInterval: z
    .int('The longest interval is a whole number of days.')
    .min(1, 'The longest interval is at least 1 day.')
    .max(36_500, 'The longest interval is at most 36,500 days (100 years).'),
  learningSteps: steps,
  relearningSteps: steps,
});
