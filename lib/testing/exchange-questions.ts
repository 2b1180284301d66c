import fc from 'fast-check';
import type {
  ExchangeBody,
  ExchangeGap,
  ExchangeOption,
  ExchangeQuestion,
  ExchangeRange,
} from '../formats/exchange-question';
import { markdownWithoutHtml } from '../formats/markdown-without-html';

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('kubelet', ' ', 'a', '10250', '. ') },
  fc.constantFrom(
    '\n',
    '\n\n',
    '\t',
    '\\',
    '\\n',
    '\\\\',
    '`',
    '```',
    '\n```yaml\na: {b: ~}\n\n# c\n```\n',
    '**b**',
  ),
  fc.constantFrom(
    '{',
    '}',
    '=',
    '~',
    '#',
    '####',
    ':',
    '::',
    '->',
    '//',
    '%50%',
    '[html]',
    '[markdown]',
    '[id:x]',
    ']',
  ),
  fc.constantFrom(
    '"',
    "'",
    ',',
    ';',
    '|',
    '<',
    '>',
    '&',
    '&amp;',
    '$CATEGORY:',
    '- ',
    '+',
    '@',
    '_____',
    'x0',
    '$',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

/** Markdown without HTML, not empty, with no blanks around it: full of what formats take for marks. */
export const markdownTexts: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').replaceAll('\r', '').trim())
  .filter((text) => text !== '' && markdownWithoutHtml(text).markdown === text);

/** Names, tags, categories: a line of it. */
export const lineTexts: fc.Arbitrary<string> = markdownTexts
  .map((text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
  .filter((text) => text !== '');

const fraction = fc.oneof(
  fc.constantFrom(0, 1, 0.5, 1 / 3, 2 / 3, 1 / 6, 1 / 7, 1 / 9, 0.125, -1, -0.5, -1 / 3),
  fc.integer({ min: -100, max: 100 }).map((percent) => (percent + 0) / 100),
);
const feedback = fc.option(markdownTexts, { freq: 2 });
const option: fc.Arbitrary<ExchangeOption> = fc.record({ text: markdownTexts, fraction, feedback });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const range: fc.Arbitrary<ExchangeRange> = fc
  .record({ from: finite, to: finite, fraction, feedback, single: fc.boolean() })
  .map(({ from, to, single, ...rest }) => ({
    from: Math.min(from, single ? from : to),
    to: Math.max(from, single ? from : to),
    ...rest,
  }));
const options = fc.array(option, { minLength: 2, maxLength: 5 });
const answers = fc.array(option, { minLength: 1, maxLength: 4 });
const ranges = fc.array(range, { minLength: 1, maxLength: 3 });
const points = fc.constantFrom(0.5, 1, 2, 10);
const gap: fc.Arbitrary<ExchangeGap> = fc.oneof(
  fc.record({ kind: fc.constant('choose-one' as const), options, points }),
  fc.record({ kind: fc.constant('type-in' as const), answers, caseMatters: fc.boolean(), points }),
  fc.record({ kind: fc.constant('number' as const), answers: ranges, points }),
);

const bodies: { [K in ExchangeBody['kind']]: fc.Arbitrary<ExchangeBody & { kind: K }> } = {
  'choose-one': fc.record({ kind: fc.constant('choose-one' as const), options, shuffle: fc.boolean() }),
  'choose-many': fc.record({ kind: fc.constant('choose-many' as const), options, shuffle: fc.boolean() }),
  'true-false': fc.record({
    kind: fc.constant('true-false' as const),
    holds: fc.boolean(),
    whenTrue: feedback,
    whenFalse: feedback,
  }),
  'type-in': fc.record({ kind: fc.constant('type-in' as const), answers, caseMatters: fc.boolean() }),
  number: fc.record({ kind: fc.constant('number' as const), answers: ranges }),
  match: fc.record({
    kind: fc.constant('match' as const),
    pairs: fc.array(fc.record({ left: markdownTexts, right: markdownTexts }), { minLength: 1, maxLength: 4 }),
    spare: fc.array(markdownTexts, { maxLength: 2 }),
    shuffle: fc.boolean(),
  }),
  order: fc.record({
    kind: fc.constant('order' as const),
    steps: fc.array(markdownTexts, { minLength: 2, maxLength: 5 }),
  }),
  gaps: fc.record({
    kind: fc.constant('gaps' as const),
    gaps: fc.array(gap, { minLength: 1, maxLength: 3 }),
  }),
  essay: fc.constant({ kind: 'essay' as const }),
  description: fc.constant({ kind: 'description' as const }),
};

/** Questions of these kinds, for round trips of formats. */
export function exchangeQuestions(kinds: readonly ExchangeBody['kind'][]): fc.Arbitrary<ExchangeQuestion> {
  return fc
    .record({
      id: fc.option(lineTexts),
      name: fc.option(lineTexts),
      prompt: markdownTexts,
      category: fc.array(lineTexts, { maxLength: 3 }),
      tags: fc.uniqueArray(lineTexts, { maxLength: 3 }),
      feedback,
      points,
      body: fc.oneof(...kinds.map((kind): fc.Arbitrary<ExchangeBody> => bodies[kind])),
    })
    .map((question) => {
      if (question.body.kind !== 'gaps') return question;
      const places = question.body.gaps.map((_, at) => `{{${at + 1}}}`).join(' ');
      return { ...question, prompt: `${question.prompt.replaceAll('{{', '{ {')} ${places}` };
    });
}
