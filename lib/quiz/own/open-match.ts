import { gradedVerdict } from '../../questions/graded-verdict';
import { invalidVerdict } from '../../questions/invalid-verdict';
import { parseAnswer } from '../../questions/parse-answer';
import { drawnOptions } from './drawn-options';
import type { OpenOwn, OwnPart } from './open-own';

/** Partners to be found, by "net correct" as in lib/questions/match: a wrong pair cancels a right one, an open one costs nothing. */
export function openMatch({ body, prompt, feedback, draw }: OwnPart<'match'>): OpenOwn {
  const rights = [...new Set([...body.pairs.map(({ right }) => right), ...body.spare])];
  // Sorted first: as the author writes them they stand in the order of what they belong to.
  const partners = drawnOptions(rights.toSorted(), draw, 'r');
  const left = body.pairs.map((pair, at) => ({ id: `l${at + 1}`, text: pair.left }));
  const key = new Map(
    body.pairs.map(({ right }, at) => [
      `l${at + 1}`,
      partners.find(({ option }) => option === right)?.id ?? '',
    ]),
  );
  const textOf = (id: string | undefined) => partners.find((one) => one.id === id)?.option ?? '';

  return {
    shown: {
      form: 'match',
      prompt,
      left,
      partners: partners.map(({ id, option }) => ({ id, text: option })),
    },
    options: null,
    answer: (input) => {
      const parsed = parseAnswer(input, 'match');
      if (!parsed.ok) return invalidVerdict(parsed.problem);
      const given = new Map(parsed.value.form === 'match' ? Object.entries(parsed.value.pairs) : []);
      if (given.size === 0)
        return invalidVerdict('Nothing was matched. Give each one on the left its partner.');
      if ([...given].some(([one, two]) => !key.has(one) || !partners.some(({ id }) => id === two)))
        return invalidVerdict('A pair names something that is not shown. Choose among what is offered.');
      const hits = left.filter(({ id }) => given.has(id) && given.get(id) === key.get(id)).length;
      return gradedVerdict(Math.max(0, (2 * hits - given.size) / left.length), {
        correct: left.map(({ id, text }) => `- ${text}: ${textOf(key.get(id))}`).join('\n'),
        options: left.map(({ id }) => ({
          id,
          text: textOf(key.get(id)),
          correct: given.get(id) === key.get(id),
          chosen: given.has(id),
          explanation:
            given.get(id) === key.get(id)
              ? null
              : given.has(id)
                ? `You chose: ${textOf(given.get(id))}.`
                : 'You left it open.',
        })),
        why: feedback,
      });
    },
    selfTest: () => {
      const wrong = left.map(({ id }) => [id, partners.find((one) => one.id !== key.get(id))?.id ?? '']);
      const pairs = (all: Iterable<readonly string[]>) => ({
        form: 'match',
        pairs: Object.fromEntries([...all].map(([one = '', two = '']) => [one, two])),
      });
      return [
        { label: 'right', answer: pairs(key), outcome: 'right', points: 1 },
        { label: 'wrong', answer: pairs(wrong), outcome: 'wrong', points: 0 },
        { label: 'blank', answer: pairs([]), outcome: 'invalid', points: 0 },
        { label: 'not offered', answer: pairs([['l1', 'r99']]), outcome: 'invalid', points: 0 },
      ];
    },
  };
}
