import { gradedVerdict } from '../../questions/graded-verdict';
import { invalidVerdict } from '../../questions/invalid-verdict';
import { parseAnswer } from '../../questions/parse-answer';
import type { OpenOwn, OwnPart } from './open-own';
import { said } from './said';
import { shareOf } from './share-of';
import { bestAnswer, typedAnswer } from './typed-answer';

/** A text to type. The first answer of the list that fits decides. */
export function openTypeIn({ body, prompt, feedback }: OwnPart<'type-in'>): OpenOwn {
  const answer = (input: unknown) => {
    const parsed = parseAnswer(input, 'type-in');
    if (!parsed.ok) return invalidVerdict(parsed.problem);
    const typed = parsed.value.form === 'type-in' ? parsed.value.text : '';
    const found = typedAnswer(typed, body);
    if (found === 'unreadable')
      return invalidVerdict('Type an answer of at most 300 characters, on one line.');
    return gradedVerdict(shareOf([found?.fraction ?? 0]), {
      correct: bestAnswer(body.answers)?.text ?? '',
      options: [],
      why: said(found?.feedback, feedback),
    });
  };
  return {
    shown: { form: 'type-in', prompt, expects: 'word' },
    options: null,
    answer,
    selfTest: () => {
      const best = bestAnswer(body.answers);
      const typed = (best?.text ?? '').replace(/\\([*\\])/g, '$1');
      // A pattern is no answer to type, and what is longer than a line cannot be.
      const points = shareOf([best?.fraction ?? 0]);
      const right = typedAnswer(typed, body) === best;
      return [
        ...(right
          ? [
              {
                label: 'right',
                answer: { form: 'type-in', text: typed },
                outcome: points >= 1 ? ('right' as const) : ('partly' as const),
                points,
              },
            ]
          : []),
        { label: 'blank', answer: { form: 'type-in', text: ' \t' }, outcome: 'invalid', points: 0 },
        { label: 'another form', answer: { form: 'flip' }, outcome: 'invalid', points: 0 },
      ];
    },
  };
}
