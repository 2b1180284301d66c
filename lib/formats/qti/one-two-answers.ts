import type { ExchangeOption, ExchangeRange } from '../exchange-question';
import { snapFraction } from '../snap-fraction';
import { childrenNamed } from '../xml/children-named';
import { descendantsNamed } from '../xml/descendants-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import { scoreOf } from './one-two-score';

/** What answers to one response of a QTI 1.2 item are worth, found out by answering it with each of them. */
export type ResponseWorth = {
  /** The most that one answer, or all right ones together, earn; 0 without a key. */
  most: number;
  shareOf: (answer: string) => number;
};

/**
 * Of one answer at a time. Where an answer earns only beside right ones to other responses, what the conditions ask for is right, and `most`
 * is 0.
 */
export function singleWorth(
  item: XmlElement,
  ident: string,
  answers: readonly string[],
  isAsked = isAmong(askedOf(item, ident)),
): ResponseWorth {
  const nothing = scoreOf(item, new Map());
  const worths = new Map(
    answers.map((answer) => [answer, scoreOf(item, new Map([[ident, [answer]]])) - nothing]),
  );
  const most = Math.max(...worths.values(), 0);
  if (most <= 0) return { most: 0, shareOf: (answer) => (isAsked(answer) ? 1 : 0) };
  return { most, shareOf: (answer) => snapFraction((worths.get(answer) ?? 0) / most) };
}

function isAmong(texts: readonly string[]): (text: string) => boolean {
  const all = new Set(texts);
  return (text) => all.has(text);
}

/**
 * Of several answers at once: the right ones are those that earn something alone or, where only all together earn anything, those that the
 * conditions ask for. A wrong one takes what the score falls by when it is chosen beside them.
 */
export function severalWorth(item: XmlElement, ident: string, answers: readonly string[]): ResponseWorth {
  const score = (given: readonly string[]) => scoreOf(item, new Map([[ident, given]]));
  const nothing = scoreOf(item, new Map());
  const alone = new Map(answers.map((answer) => [answer, score([answer]) - nothing]));
  const earning = answers.filter((answer) => (alone.get(answer) ?? 0) > 0);
  const asked = new Set(askedOf(item, ident));
  const right = earning.length > 0 ? earning : answers.filter((answer) => asked.has(answer));
  const most = score(right) - nothing;
  const sum = right.reduce((total, answer) => total + (alone.get(answer) ?? 0), 0);
  return {
    most,
    shareOf: (answer) => {
      if (most <= 0) return 0;
      if (right.includes(answer))
        return snapFraction(earning.length > 0 ? (alone.get(answer) ?? 0) / sum : 1 / right.length);
      const change = (score([...right, answer]) - score(right)) / most;
      return change < 0 ? snapFraction(change) : 0;
    },
  };
}

/** Answers to a text field: numbers where its conditions have ranges or `asNumber` says so. */
export function typedBody(
  item: XmlElement,
  ident: string,
  asNumber: boolean,
  feedbackOf: (answer: string) => string | null,
):
  | { kind: 'number'; answers: ExchangeRange[]; most: number }
  | { kind: 'type-in'; answers: ExchangeOption[]; caseMatters: boolean; most: number } {
  const equals = equalsOf(item, ident);
  const texts = [...new Set(equals.map((equal) => textOf(equal).trim()))].filter((text) => text !== '');
  const ranges = rangesOf(item, ident);
  const exact = texts
    .filter((text) => Number.isFinite(Number(text)))
    .map((text) => ({ from: Number(text), to: Number(text) }));
  if (ranges.length > 0 || (asNumber && exact.length > 0)) {
    const all = [
      ...ranges,
      ...exact.filter(({ from }) => !ranges.some((range) => range.from <= from && from <= range.to)),
    ];
    const middle = ({ from, to }: { from: number; to: number }) => String(from + (to - from) / 2);
    const { most, shareOf } = singleWorth(item, ident, all.map(middle), () => true);
    return {
      kind: 'number',
      most,
      answers: all.map((range) => ({ ...range, fraction: shareOf(middle(range)), feedback: null })),
    };
  }
  const { most, shareOf } = singleWorth(item, ident, texts);
  return {
    kind: 'type-in',
    most,
    answers: texts.map((text) => ({ text, fraction: shareOf(text), feedback: feedbackOf(text) })),
    caseMatters: equals.some((equal) => equal.attributes.get('case')?.toLowerCase() === 'yes'),
  };
}

/** The values that conditions compare a response with, without those under a `not`. */
function equalsOf(item: XmlElement, ident: string): XmlElement[] {
  const denied = new Set(descendantsNamed(item, 'not').flatMap((not) => descendantsNamed(not, 'varequal')));
  return descendantsNamed(item, 'varequal').filter(
    (equal) => equal.attributes.get('respident') === ident && !denied.has(equal),
  );
}

/** The values that conditions ask for which give something. */
function askedOf(item: XmlElement, ident: string): string[] {
  const earning = descendantsNamed(item, 'respcondition').filter((rule) =>
    childrenNamed(rule, 'setvar').some((set) => Number(textOf(set).trim()) > 0),
  );
  return earning.flatMap((rule) => equalsOf(rule, ident)).map((equal) => textOf(equal).trim());
}

function rangesOf(item: XmlElement, ident: string): { from: number; to: number }[] {
  const ranges = new Map<string, { from: number; to: number }>();
  for (const holder of descendantsNamed(item, 'and', 'conditionvar')) {
    const bound = (...names: readonly string[]) => {
      const found = childrenNamed(holder, ...names).find((one) => one.attributes.get('respident') === ident);
      return found === undefined ? Number.NaN : Number(textOf(found).trim() || Number.NaN);
    };
    const from = bound('vargte', 'vargt');
    const to = bound('varlte', 'varlt');
    if (Number.isFinite(from) && Number.isFinite(to) && from <= to) ranges.set(`${from} ${to}`, { from, to });
  }
  return [...ranges.values()];
}
