import { gradedVerdict } from '../../questions/graded-verdict';
import { invalidVerdict } from '../../questions/invalid-verdict';
import { parseAnswer } from '../../questions/parse-answer';
import type { OpenOwn, OwnPart } from './open-own';

const sides = [
  { id: 'o1', text: 'True', holds: true },
  { id: 'o2', text: 'False', holds: false },
] as const;

/** A statement that holds or does not. "True" always stands first. */
export function openTrueFalse({ body, prompt, feedback }: OwnPart<'true-false'>): OpenOwn {
  const said = { o1: body.whenTrue, o2: body.whenFalse } as const;
  return {
    shown: { form: 'choose-one', prompt, options: sides.map(({ id, text }) => ({ id, text })) },
    options: { o1: 'true', o2: 'false' },
    answer: (input) => {
      const parsed = parseAnswer(input, 'choose-one');
      if (!parsed.ok) return invalidVerdict(parsed.problem);
      const { value } = parsed;
      const chosen = sides.find(({ id }) => value.form === 'choose-one' && id === value.chosen);
      if (chosen === undefined) return invalidVerdict('Choose “True” or “False”.');
      return gradedVerdict(chosen.holds === body.holds ? 1 : 0, {
        correct: body.holds ? 'True' : 'False',
        options: sides.map(({ id, text, holds }) => ({
          id,
          text,
          correct: holds === body.holds,
          chosen: id === chosen.id,
          explanation: said[id],
        })),
        why: feedback,
      });
    },
    selfTest: () => [
      ...sides.map(({ id, text, holds }) => ({
        label: text,
        answer: { form: 'choose-one', chosen: id },
        outcome: holds === body.holds ? ('right' as const) : ('wrong' as const),
        points: holds === body.holds ? 1 : 0,
      })),
      { label: 'not offered', answer: { form: 'choose-one', chosen: 'o3' }, outcome: 'invalid', points: 0 },
      { label: 'nothing', answer: null, outcome: 'invalid', points: 0 },
    ],
  };
}
