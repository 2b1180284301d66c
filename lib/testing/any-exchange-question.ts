import * as fc from 'fast-check';
import type { ExchangeBody, ExchangeGap, ExchangeQuestion } from '@/lib/formats/exchange-question';

/** Characters that some format gives a meaning to, among letters. */
const UNITS = [
  ...'abcXYZ019 \n"\'<>&~=#{}[]()%\\/*_`|:;,.!?$@+-^é中😀',
  ...[']]>', '<b>', '&amp;', '{1:MC:', '}}', '[[1]]', '  \n', '```', '&#10;'],
];

/** Begins and ends with something to see, and holds no place of a gap. */
const text = fc
  .array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 14 })
  .map((units) =>
    units
      .join('')
      .replace(/\{\{\d+\}\}/g, '')
      .trim(),
  )
  .filter((one) => one !== '');
const line = text.map((one) => one.replace(/\s+/g, ' '));
const feedback = fc.option(text, { nil: null });
const fraction = fc.constantFrom(1, 0.5, 0.9, 1 / 3, 2 / 3, 5 / 6, 1 / 7, 0.05, 0, -0.25, -1 / 3, -1, 0.123);
const distinct = <T>(one: fc.Arbitrary<T>, key: (one: T) => unknown, minLength: number) =>
  fc.uniqueArray(one, { minLength, maxLength: 4, selector: key });

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => one + 0);
const withKey = <T extends { fraction: number }>(list: fc.Arbitrary<T[]>) =>
  list.filter((all) => all.some((one) => one.fraction > 0));
const options = withKey(distinct(fc.record({ text, fraction, feedback }), (one) => one.text, 2));
const answers = withKey(
  distinct(fc.record({ text: line, fraction, feedback }), (one) => one.text.toLowerCase(), 1),
);
const ranges = withKey(
  distinct(
    fc.record({ ends: fc.tuple(number, number), fraction, feedback }).map(({ ends, ...rest }) => ({
      from: Math.min(...ends),
      to: Math.max(...ends),
      ...rest,
    })),
    (one) => `${one.from} ${one.to}`,
    1,
  ),
);

const points = fc.integer({ min: 1, max: 9 });
const gap: fc.Arbitrary<ExchangeGap> = fc.oneof(
  fc.record({ kind: fc.constant('choose-one' as const), options, points }),
  fc.record({ kind: fc.constant('type-in' as const), answers, caseMatters: fc.boolean(), points }),
  fc.record({ kind: fc.constant('number' as const), answers: ranges, points }),
);

const gapsBody = fc
  .array(fc.tuple(text, gap), { minLength: 1, maxLength: 3 })
  .map((pieces): [string, ExchangeBody] => {
    const words = pieces
      .map(([piece], at) => `${piece.replaceAll('{', '')} {{${at + 1}}}`)
      .join(' ')
      .trim();
    return [words, { kind: 'gaps', gaps: pieces.map(([, one]) => one) }];
  });

const plainBody: fc.Arbitrary<ExchangeBody> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('choose-one' as const, 'choose-many' as const),
    options,
    shuffle: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('true-false' as const),
    holds: fc.boolean(),
    whenTrue: feedback,
    whenFalse: feedback,
  }),
  fc.record({ kind: fc.constant('type-in' as const), answers, caseMatters: fc.boolean() }),
  fc.record({ kind: fc.constant('number' as const), answers: ranges }),
  fc
    .record({
      rights: distinct(text, (one) => one, 2),
      lefts: distinct(text, (one) => one, 1),
      shuffle: fc.boolean(),
      shift: fc.nat(3),
    })
    .map(({ rights, lefts, shuffle, shift }): ExchangeBody => {
      const pairs = lefts.map((left, at) => ({ left, right: rights[(at + shift) % rights.length] ?? '' }));
      const used = new Set(pairs.map(({ right }) => right));
      return { kind: 'match', pairs, spare: rights.filter((right) => !used.has(right)), shuffle };
    }),
  distinct(text, (one) => one, 2).map((steps): ExchangeBody => ({ kind: 'order', steps })),
  fc.constant<ExchangeBody>({ kind: 'essay' }),
  fc.constant<ExchangeBody>({ kind: 'description' }),
);

/**
 * Any question that a format may be asked to carry, full of characters that formats give a meaning to. Texts are as our own are: they do
 * not begin or end with white space; titles, tags and answers to type are one line.
 */
export const anyExchangeQuestion: fc.Arbitrary<ExchangeQuestion> = fc
  .tuple(
    fc.record({
      id: fc.option(line, { nil: null }),
      name: fc.option(line, { nil: null }),
      category: fc.array(
        line.filter((one) => !/^\/|\/$/.test(one)),
        { maxLength: 3 },
      ),
      tags: fc.uniqueArray(line, { maxLength: 3 }),
      feedback,
      points: fc.constantFrom(1, 2, 0.5, 3.25),
    }),
    fc.oneof(fc.tuple(text, plainBody), gapsBody),
  )
  .map(([frame, [prompt, body]]) => ({
    ...frame,
    prompt,
    points: body.kind === 'description' ? 1 : frame.points,
    body,
  }));
