import { gradedVerdict } from '../../questions/graded-verdict';
import { invalidVerdict } from '../../questions/invalid-verdict';
import { everyPair } from '../../questions/order/every-pair';
import { parseAnswer } from '../../questions/parse-answer';
import { drawnOptions } from './drawn-options';
import type { OpenOwn, OwnPart } from './open-own';

/** Steps to put in order, by "every pair" as in lib/questions/order. What is shown is never the right order. */
export function openOrder({ body, prompt, feedback, draw }: OwnPart<'order'>): OpenOwn {
  const steps = drawnOptions(body.steps, draw);
  const isRight = steps.every(({ stored }, at) => stored === String(at + 1));
  const shown = isRight ? steps.toReversed().map((step, at) => ({ ...step, id: `o${at + 1}` })) : steps;
  const right = shown.toSorted((a, b) => Number(a.stored) - Number(b.stored)).map(({ id }) => id);
  const before = right.flatMap((first, at) => right.slice(at + 1).map((next) => ({ first, next })));
  const textOf = (id: string) => shown.find((step) => step.id === id)?.option ?? '';

  return {
    shown: { form: 'order', prompt, options: shown.map(({ id, option }) => ({ id, text: option })) },
    options: null,
    answer: (input) => {
      const parsed = parseAnswer(input, 'order');
      if (!parsed.ok) return invalidVerdict(parsed.problem);
      const chosen = parsed.value.form === 'order' ? parsed.value.chosen : [];
      if (chosen.length !== right.length || !right.every((id) => chosen.includes(id)))
        return invalidVerdict('Each step must stand in the order once. Move the steps into order.');
      return gradedVerdict(everyPair(chosen, before), {
        correct: right.map((id, at) => `${at + 1}. ${textOf(id)}`).join('\n'),
        options: chosen.map((id, at) => ({
          id,
          text: textOf(id),
          correct: before.every(({ first, next }) => next !== id || chosen.indexOf(first) < at),
          chosen: true,
          explanation: null,
        })),
        why: feedback,
      });
    },
    selfTest: () => [
      { label: 'right', answer: { form: 'order', chosen: right }, outcome: 'right', points: 1 },
      {
        label: 'backwards',
        answer: { form: 'order', chosen: right.toReversed() },
        outcome: 'wrong',
        points: 0,
      },
      { label: 'blank', answer: { form: 'order', chosen: [] }, outcome: 'invalid', points: 0 },
      {
        label: 'one twice',
        answer: { form: 'order', chosen: right.map(() => 'o1') },
        outcome: 'invalid',
        points: 0,
      },
    ],
  };
}
