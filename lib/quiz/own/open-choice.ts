import { gradedVerdict } from '../../questions/graded-verdict';
import { invalidVerdict } from '../../questions/invalid-verdict';
import { parseAnswer } from '../../questions/parse-answer';
import type { SelfTestCase } from '../../questions/question-kind';
import { drawnOptions } from './drawn-options';
import type { OpenOwn, OwnPart } from './open-own';
import { shareOf } from './share-of';

/** Options to choose from. By their own shares: one choice earns its share, several add up and never earn less than nothing. */
export function openChoice({ body, prompt, feedback, draw }: OwnPart<'choose-one' | 'choose-many'>): OpenOwn {
  const form = body.kind;
  const options = drawnOptions(body.options, draw);
  const best = Math.max(...body.options.map(({ fraction }) => fraction));
  const isRight = (fraction: number) => (form === 'choose-one' ? fraction === best : fraction > 0);
  const right = options.filter(({ option }) => isRight(option.fraction));
  const earn = (chosen: readonly string[]) =>
    shareOf(options.filter(({ id }) => chosen.includes(id)).map(({ option }) => option.fraction));

  return {
    shown: { form, prompt, options: options.map(({ id, option }) => ({ id, text: option.text })) },
    options: Object.fromEntries(options.map(({ id, stored }) => [id, stored])),
    answer: (input) => {
      const parsed = parseAnswer(input, form);
      if (!parsed.ok) return invalidVerdict(parsed.problem);
      const answer = parsed.value;
      const chosen =
        answer.form === 'choose-one'
          ? [answer.chosen]
          : answer.form === 'choose-many'
            ? [...new Set(answer.chosen)]
            : [];
      if (chosen.length === 0) return invalidVerdict('Nothing was chosen. Choose every option that holds.');
      if (chosen.some((one) => !options.some(({ id }) => id === one)))
        return invalidVerdict('An option that was chosen is not offered. Choose among those shown.');
      return gradedVerdict(earn(chosen), {
        correct: right
          .map(({ option }) => (form === 'choose-one' ? option.text : `- ${option.text}`))
          .join('\n'),
        options: options.map(({ id, option }) => ({
          id,
          text: option.text,
          correct: isRight(option.fraction),
          chosen: chosen.includes(id),
          explanation: option.feedback,
        })),
        why: feedback,
      });
    },
    selfTest: () => {
      const rights = form === 'choose-one' ? right.slice(0, 1) : right;
      const wrong = options.filter(({ option }) => option.fraction <= 0).map(({ id }) => id);
      return [
        test(
          'right',
          pick(
            form,
            rights.map(({ id }) => id),
          ),
          earn(rights.map(({ id }) => id)),
        ),
        ...(wrong.length > 0 ? [test('wrong', pick(form, wrong.slice(0, 1)), 0)] : []),
        invalid('blank', pick(form, [])),
        invalid('not offered', pick(form, ['o99'])),
      ];
    },
  };
}

function pick(form: 'choose-one' | 'choose-many', chosen: readonly string[]) {
  return { form, chosen: form === 'choose-one' ? (chosen[0] ?? '') : chosen };
}

function test(label: string, answer: unknown, points: number): SelfTestCase {
  return { label, answer, points, outcome: points >= 1 ? 'right' : points > 0 ? 'partly' : 'wrong' };
}

function invalid(label: string, answer: unknown): SelfTestCase {
  return { label, answer, points: 0, outcome: 'invalid' };
}
