import { gradedVerdict } from '../graded-verdict';
import { invalidVerdict } from '../invalid-verdict';
import { parseAnswer } from '../parse-answer';
import type { QuestionKind, SelfTestCase } from '../question-kind';
import { judgedOptions, type KeyedOption, seededOptions, shownOptions } from '../seeded-options';
import type { Markdown, Shown } from '../shown';
import { netCorrect } from './scoring-rules';

type Key = { options: readonly KeyedOption[]; why: Markdown | null };

/** Several options may hold. Scored by net-correct: a wrong choice cancels a right one. */
export const chooseMany: QuestionKind<'choose-many', Extract<Shown, { form: 'choose-many' }>, Key> = {
  title: ({ note }) => note.question,
  generate: ({ id, note }, _vocabulary, seed) => {
    const options = seededOptions(
      note.options.map(({ text, correct, why }) => ({ text, correct, why: why ?? null })),
      id,
      seed,
    );
    return {
      shown: { form: 'choose-many', prompt: note.question, options: shownOptions(options) },
      key: { options, why: note.why ?? null },
    };
  },
  present: ({ shown }) => shown,
  parse: (input) => parseAnswer(input, 'choose-many'),
  grade: ({ key }, answer) => {
    const chosen = answer.form === 'choose-many' ? [...new Set(answer.chosen)] : [];
    if (chosen.length === 0) {
      return invalidVerdict('Nothing was chosen. Choose every option that holds, then check.');
    }
    if (chosen.some((id) => !key.options.some((option) => option.id === id))) {
      return invalidVerdict('An option that was chosen is not offered. Choose among those shown.');
    }
    return gradedVerdict(pointsFor(key, chosen), {
      correct: key.options.flatMap(({ text, correct }) => (correct ? [`- ${text}`] : [])).join('\n'),
      options: judgedOptions(key.options, chosen),
      why: key.why,
    });
  },
  selfTest: ({ key }) => {
    const right = key.options.filter(({ correct }) => correct).map(({ id }) => id);
    const wrong = key.options.filter(({ correct }) => !correct).map(({ id }) => id);
    const some = right.slice(0, 1);
    const cases: SelfTestCase[] = [
      { label: 'all right', answer: answerOf(right), outcome: 'right', points: 1 },
      { label: 'blank', answer: answerOf([]), outcome: 'invalid', points: 0 },
      { label: 'not offered', answer: answerOf([...right, 'o99']), outcome: 'invalid', points: 0 },
    ];
    if (wrong.length > 0) {
      cases.push({ label: 'only wrong', answer: answerOf(wrong), outcome: 'wrong', points: 0 });
    }
    if (right.length > 1) {
      cases.push({
        label: 'one of many',
        answer: answerOf(some),
        outcome: 'partly',
        points: 1 / right.length,
      });
    }
    return cases;
  },
};

function answerOf(chosen: readonly string[]) {
  return { form: 'choose-many', chosen };
}

function pointsFor(key: Key, chosen: readonly string[]): number {
  const right = key.options.filter(({ correct }) => correct);
  const hits = right.filter(({ id }) => chosen.includes(id)).length;
  return netCorrect({
    offered: key.options.length,
    correct: right.length,
    hits,
    slips: chosen.length - hits,
  });
}
