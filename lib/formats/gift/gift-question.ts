import type { GIFTQuestion, NumericalChoice, NumericalFormat, TextChoice, TextFormat } from 'gift-pegjs';
import { assertNever } from '../../core/assert-never';
import type { ExchangeBody, ExchangeOption, ExchangeQuestion, ExchangeRange } from '../exchange-question';
import type { HtmlLoss } from '../html-loss';
import { rangeAround } from '../range-around';
import { shareOfPercent } from '../share-of-percent';
import type { GiftSkeleton } from './gift-skeleton';
import { type GiftFormat, giftLine, giftText } from './gift-text';

/** Something of a question that did not come over. */
export type GiftLoss = HtmlLoss | { code: 'feedback-dropped' | 'answer-dropped'; message: string };

/** A parsed skeleton with its texts put back. */
export function giftQuestion(
  parsed: Exclude<GIFTQuestion, { type: 'Category' }>,
  { texts, id, tags }: GiftSkeleton,
  category: readonly string[],
): { question: ExchangeQuestion; losses: readonly GiftLoss[] } {
  const losses = new Map<string, GiftLoss>();
  const lose = (loss: GiftLoss) => {
    if (!losses.has(loss.code)) losses.set(loss.code, loss);
  };
  const raw = (text: string) => text.replace(/x(\d+)/g, (_, at: string) => texts[Number(at)] ?? '');
  const markdown = ({ format, text }: TextFormat): string => {
    const written = format === 'markdown' ? text.replace('_____', '\\_\\_\\_\\_\\_') : text;
    const read = giftText(raw(written), format);
    read.losses.forEach(lose);
    return read.markdown;
  };
  const optional = (text: TextFormat | null | undefined): string | null =>
    text === null || text === undefined ? null : markdown(text) || null;
  const typed = ({ format, text }: TextFormat): string => typedText(raw(text), format);
  const name = raw(parsed.title?.replace(/^x$/, '') ?? '')
    .replaceAll('\r', ' ')
    .trim();

  const option = (choice: TextChoice, read: (text: TextFormat) => string): ExchangeOption => ({
    text: read(choice.text),
    fraction: choice.weight === null ? Number(choice.isCorrect) : shareOfPercent(String(choice.weight)),
    feedback: optional(choice.feedback),
  });

  const body = (): ExchangeBody => {
    switch (parsed.type) {
      case 'Description':
        return { kind: 'description' };
      case 'Essay':
        return { kind: 'essay' };
      case 'TF': {
        // The parser calls the first feedback that of "true"; to Moodle it is that of the wrong answer.
        const [wrong, right] = [optional(parsed.trueFeedback), optional(parsed.falseFeedback)];
        return {
          kind: 'true-false',
          holds: parsed.isTrue,
          whenTrue: parsed.isTrue ? right : wrong,
          whenFalse: parsed.isTrue ? wrong : right,
        };
      }
      case 'MC':
        return {
          // As Moodle decides it: without a right answer several are to be chosen.
          kind: parsed.choices.some(({ isCorrect }) => isCorrect) ? 'choose-one' : 'choose-many',
          options: parsed.choices.map((choice) => option(choice, markdown)),
          shuffle: true,
        };
      case 'Short':
        return {
          kind: 'type-in',
          answers: parsed.choices.map((choice) => option(choice, typed)),
          caseMatters: false,
        };
      case 'Numerical':
        return { kind: 'number', answers: ranges(parsed.choices, optional, lose) };
      case 'Matching': {
        const rows = parsed.matchPairs.map(({ subquestion, subanswer }) => ({
          left: subquestion.text === '' ? '' : markdown(subquestion),
          right: rightSide(raw(subanswer)),
        }));
        return {
          kind: 'match',
          pairs: rows.filter(({ left }) => left !== ''),
          spare: rows.filter(({ left }) => left === '').map(({ right }) => right),
          shuffle: true,
        };
      }
      default:
        return assertNever(parsed);
    }
  };
  const read = body();
  const prompt = markdown(parsed.stem);
  const question: ExchangeQuestion = {
    id,
    name: name === '' ? null : name,
    prompt,
    category,
    tags,
    feedback: parsed.type === 'Description' ? null : optional(parsed.globalFeedback),
    points: 1,
    body: read,
  };
  return { question, losses: [...losses.values()] };
}

/** What is to be typed is text: of HTML and Markdown only its characters are left. */
function typedText(text: string, format: GiftFormat): string {
  if (format === 'html' || (format === 'moodle' && /<\/?[a-zA-Z][^<>]*>/.test(text)))
    return decoded(giftLine(text.replace(/<[^<>]*>/g, ' ')));
  return format === 'markdown' ? text.replaceAll('\r', '\n') : giftLine(text);
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function decoded(text: string): string {
  return text.replace(/&(\w{2,6});/g, (entity, name: string) => NAMED.get(name) ?? entity).trim();
}

/** The right side of a pair has no format in GIFT; ours says `[markdown]` where plain text could not. */
function rightSide(text: string): string {
  const ours = /^\[markdown\][\r \t]*/.exec(text)?.[0];
  const { markdown } =
    ours === undefined ? giftText(text, 'moodle') : giftText(text.slice(ours.length), 'markdown');
  return markdown;
}

function ranges(
  choices: NumericalChoice[] | NumericalFormat,
  optional: (text: TextFormat | null) => string | null,
  lose: (loss: GiftLoss) => void,
): ExchangeRange[] {
  const list = Array.isArray(choices)
    ? choices
    : [{ isCorrect: true, weight: null, text: choices, feedback: null }];
  return list.flatMap(({ isCorrect, weight, text, feedback }): ExchangeRange[] => {
    const range = rangeOf(text);
    if (range === null) {
      lose({
        code: 'answer-dropped',
        message: 'The answer that stands for any other number was left out; its feedback went with it.',
      });
      return [];
    }
    return [
      {
        ...range,
        fraction: weight === null ? Number(isCorrect) : shareOfPercent(String(weight)),
        feedback: optional(feedback),
      },
    ];
  });
}

function rangeOf(answer: NumericalFormat): { from: number; to: number } | null {
  const { number, range = 0, numberLow, numberHigh } = answer;
  if (numberLow !== undefined && numberHigh !== undefined)
    return { from: Math.min(numberLow, numberHigh), to: Math.max(numberLow, numberHigh) };
  if (number === undefined) return null;
  return rangeAround(String(number), String(range));
}
