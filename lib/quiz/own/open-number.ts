import * as z from 'zod';
import { gradedVerdict } from '../../questions/graded-verdict';
import { invalidVerdict } from '../../questions/invalid-verdict';
import type { OpenOwn, OwnPart } from './open-own';
import { said } from './said';
import { shareOf } from './share-of';
import { bestAnswer } from './typed-answer';
import { rangeOf, rangeWords, typedNumber } from './typed-number';

const answerSchema = z.object({ form: z.literal('number'), text: z.string() });

/** A number to type. The first range of the list that it is in decides. */
export function openNumber({ body, prompt, feedback }: OwnPart<'number'>): OpenOwn {
  const best = bestAnswer(body.answers);
  return {
    shown: { form: 'number', prompt },
    options: null,
    answer: (input) => {
      const parsed = answerSchema.safeParse(input);
      const number = parsed.success ? typedNumber(parsed.data.text) : null;
      if (number === null)
        return invalidVerdict('Type a number, with a point for decimals and nothing between thousands.');
      const found = rangeOf(number, body.answers);
      return gradedVerdict(shareOf([found?.fraction ?? 0]), {
        correct: best === undefined ? '' : rangeWords(best),
        options: [],
        why: said(found?.feedback, feedback),
      });
    },
    selfTest: () => {
      const first = best === undefined ? undefined : rangeOf(best.from, body.answers);
      const points = shareOf([first?.fraction ?? 0]);
      return [
        {
          label: 'right',
          answer: { form: 'number', text: String(best?.from) },
          outcome: points >= 1 ? 'right' : points > 0 ? 'partly' : 'wrong',
          points,
        },
        { label: 'blank', answer: { form: 'number', text: '' }, outcome: 'invalid', points: 0 },
        { label: 'no number', answer: { form: 'number', text: 'ten' }, outcome: 'invalid', points: 0 },
      ];
    },
  };
}
