import { knobName } from '../../content/knob-name';
import { gradedVerdict } from '../graded-verdict';
import { invalidVerdict } from '../invalid-verdict';
import { parseAnswer } from '../parse-answer';
import type { QuestionKind, SelfTestCase } from '../question-kind';
import type { Markdown, Shown } from '../shown';
import { type Expected, forgivingMatch, type Match } from './forgiving-match';

type Key = Expected & { why: Markdown | null };

const points = { right: 1, partly: 0.5, wrong: 0 } as const satisfies Record<
  Exclude<Match['outcome'], 'unreadable'>,
  number
>;

/** A flag, field, port, path or word to type. Words for a near miss stand before the reason why. */
export const typeIn: QuestionKind<'type-in', Extract<Shown, { form: 'type-in' }>, Key> = {
  title: ({ note }) => note.question,
  generate: ({ note }, vocabulary) => ({
    shown: { form: 'type-in', prompt: note.question, expects: note.expects },
    key: {
      expects: note.expects,
      accept: note.accept,
      nearMisses: note.nearMisses,
      knownFields: vocabulary.knobs
        .map(({ id }) => knobName(id).name)
        .filter((name) => !name.startsWith('--')),
      why: note.why ?? null,
    },
  }),
  present: ({ shown }) => shown,
  parse: (input) => parseAnswer(input, 'type-in'),
  grade: ({ key }, answer) => {
    if (answer.form !== 'type-in') return invalidVerdict('Type an answer, then check.');
    const { outcome, remark } = forgivingMatch(answer.text, key);
    if (outcome === 'unreadable') return invalidVerdict(remark ?? 'Type an answer, then check.');
    return gradedVerdict(points[outcome], {
      correct: `\`${key.accept[0]}\``,
      options: [],
      why: [remark, key.why].filter((part) => part !== null).join('\n\n') || null,
    });
  },
  selfTest: (instance) => {
    const { accept, nearMisses } = instance.key;
    return [
      ...accept.map((text): SelfTestCase => typed('accepted', text, 'right', 1)),
      ...nearMisses.map(({ text }): SelfTestCase => typed('near miss', text, 'wrong', 0)),
      typed('elsewhere', 'zz-no-such-answer', 'wrong', 0),
      typed('blank', ' \t', 'invalid', 0),
      typed('endless', 'x'.repeat(10_000), 'invalid', 0),
      { label: 'another form', answer: { form: 'flip' }, outcome: 'invalid', points: 0 },
    ];
  },
};

function typed(label: string, text: string, outcome: SelfTestCase['outcome'], earned: number): SelfTestCase {
  return {
    label: `${label}: ${text.slice(0, 40)}`,
    answer: { form: 'type-in', text },
    outcome,
    points: earned,
  };
}
