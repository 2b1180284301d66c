import { gradedVerdict } from '../graded-verdict';
import { invalidVerdict } from '../invalid-verdict';
import { parseAnswer } from '../parse-answer';
import type { QuestionKind } from '../question-kind';
import { judgedOptions, type KeyedOption, seededOptions, shownOptions } from '../seeded-options';
import type { Markdown, Shown } from '../shown';

type Key = { options: readonly KeyedOption[]; why: Markdown | null };

/** One option of several holds. */
export const chooseOne: QuestionKind<'choose-one', Extract<Shown, { form: 'choose-one' }>, Key> = {
  title: ({ note }) => note.question,
  generate: ({ id, note }, _vocabulary, seed) => {
    const options = seededOptions(
      note.options.map(({ text, correct, why }) => ({ text, correct, why: why ?? null })),
      id,
      seed,
    );
    return {
      shown: { form: 'choose-one', prompt: note.question, options: shownOptions(options) },
      key: { options, why: note.why ?? null },
    };
  },
  present: ({ shown }) => shown,
  parse: (input) => parseAnswer(input, 'choose-one'),
  grade: ({ key }, answer) => {
    const chosen =
      answer.form === 'choose-one' ? key.options.find(({ id }) => id === answer.chosen) : undefined;
    if (chosen === undefined) return invalidVerdict('That option is not offered. Choose one of those shown.');
    return gradedVerdict(chosen.correct ? 1 : 0, {
      correct: key.options.find(({ correct }) => correct)?.text ?? '',
      options: judgedOptions(key.options, [chosen.id]),
      why: key.why,
    });
  },
  selfTest: ({ key }) => [
    ...key.options.map(({ id, correct }) => ({
      label: `option ${id}`,
      answer: { form: 'choose-one', chosen: id },
      outcome: correct ? ('right' as const) : ('wrong' as const),
      points: correct ? 1 : 0,
    })),
    { label: 'blank', answer: { form: 'choose-one', chosen: '' }, outcome: 'invalid', points: 0 },
    { label: 'not offered', answer: { form: 'choose-one', chosen: 'o99' }, outcome: 'invalid', points: 0 },
    { label: 'nothing', answer: undefined, outcome: 'invalid', points: 0 },
  ],
};
