import * as z from 'zod';
import { isZone } from './is-zone';
import type { LearnerSettings } from './learner-settings';
import { parametersSchema } from './parameters-schema';

const count = (what: string, max: number) =>
  z
    .int(`${what}: enter a whole number.`)
    .min(0, `${what}: at least 0.`)
    .max(max, `${what}: at most ${max.toLocaleString('en-US')}.`);

const deck = z.discriminatedUnion(
  'by',
  [
    z.strictObject({ by: z.literal('all') }),
    z.strictObject({
      by: z.literal('exam'),
      exam: z.string('Choose an exam.').min(1, 'Choose an exam.').max(80),
    }),
    z.strictObject({
      by: z.literal('path'),
      paths: z.array(z.string().min(1).max(80)).min(1, 'Choose at least one path.').max(50),
    }),
  ],
  { error: 'Choose all cards, an exam or some paths.' },
);

/** Action → KeyboardEvent.key; an empty key switches that action's key off. */
const shortcuts = z
  .record(
    z
      .string()
      .regex(/^[a-z]+(?:[A-Z-][a-z]+)*$/)
      .max(30),
    z
      .string()
      .regex(
        /^(?:|[^\s\p{C}]|[A-Z][A-Za-z0-9]{1,15})$/u,
        'One character, or the name of a key such as "F2".',
      ),
  )
  .superRefine((keys, context) => {
    const taken = new Map<string, string>();
    for (const [action, key] of Object.entries(keys)) {
      const other = key === '' ? undefined : taken.get(key);
      if (other !== undefined) {
        const message = `"${key}" is already the key of "${other}". Choose another one.`;
        context.addIssue({ code: 'custom', path: [action], message });
      }
      taken.set(key, action);
    }
  });

/** Unknown (a stored row, a form) → a learner's settings, with a sentence for each fault. */
export const settingsSchema: z.ZodType<LearnerSettings> = z.strictObject({
  calendar: z.strictObject({
    zone: z
      .string('Choose a time zone.')
      .refine(isZone, 'Choose a time zone of the list, such as Europe/Berlin.'),
    rolloverHour: z
      .int('The hour at which a day begins is a whole number.')
      .min(0, 'The hour at which a day begins lies from 0 to 23.')
      .max(23, 'The hour at which a day begins lies from 0 to 23.'),
  }),
  parameters: parametersSchema,
  newPerDay: count('New cards a day', 9999),
  reviewsPerDay: count('Reviews a day', 9999),
  extraToday: z
    .strictObject({
      studyDay: z.int(),
      newCards: count('Extra new cards', 9999),
      reviews: count('Extra reviews', 9999),
    })
    .nullable(),
  buttons: z.union([z.literal(2), z.literal(4)], 'Choose two or four buttons.'),
  reviewOrder: z.enum(['due', 'catch-up', 'interval', 'random'], 'Choose an order for reviews.'),
  newOrder: z.enum(['mixed', 'before', 'after'], 'Choose where new cards come.'),
  learnAheadMinutes: count('Learn ahead', 1440),
  burySiblings: z.boolean('Choose whether siblings wait until tomorrow.'),
  // Not among the settings that were stored before there were challenges.
  addMissed: z.boolean('Choose whether missed cards are added by themselves.').default(false),
  deck,
  theme: z.enum(['system', 'light', 'dark'], 'Choose a theme.'),
  shortcuts: shortcuts.nullable(),
  examDate: z.iso.date('Enter the date of the exam as year-month-day, such as 2027-03-01.').nullable(),
});
