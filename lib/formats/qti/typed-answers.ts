import type { ExchangeOption, ExchangeRange } from '../exchange-question';
import { rangeAround } from '../range-around';
import { snapFraction } from '../snap-fraction';
import type { ItemFeedback } from './item-feedback';
import type { ItemSource } from './item-source';
import type { ProcessingRule } from './processing-rules';
import { responseShares } from './response-shares';

/** What a text entry of an item takes: texts, or numbers where its response is one. */
export type TypedAnswers =
  | { kind: 'type-in'; answers: readonly ExchangeOption[]; caseMatters: boolean }
  | { kind: 'number'; answers: readonly ExchangeRange[] };

export function typedAnswers(source: ItemSource, response: string, feedback: ItemFeedback): TypedAnswers {
  const declaration = source.declarations.get(response);
  const rules = source.rules.filter((rule) => rule.response === response);
  return declaration?.isNumber
    ? { kind: 'number', answers: numbers(source, response, rules, feedback) }
    : { kind: 'type-in', ...texts(source, response, rules, feedback) };
}

function texts(
  source: ItemSource,
  response: string,
  rules: readonly ProcessingRule[],
  feedback: ItemFeedback,
): { answers: ExchangeOption[]; caseMatters: boolean } {
  const declaration = source.declarations.get(response);
  const share = responseShares(source, response, false);
  const compared = rules.flatMap(({ test, sets }) =>
    'text' in test ? [{ ...test, worth: worthOf(sets, response) }] : [],
  );
  const declared = [...new Set([...(declaration?.mapping?.keys() ?? []), ...(declaration?.correct ?? [])])];
  if (declared.length > 0)
    return {
      answers: declared
        .map((text) => ({ text, fraction: share(text), feedback: feedback.ofAnswer(response, text) }))
        .filter(({ text, fraction }) => declaration?.mapping?.has(text) || fraction > 0),
      caseMatters: declaration?.mapping
        ? declaration.caseMatters
        : compared.length === 0 || compared.every(({ caseMatters }) => caseMatters),
    };
  const most = Math.max(...compared.map(({ worth }) => worth ?? 0), 0);
  return {
    answers: compared.flatMap(({ text, worth }) =>
      worth === null || most === 0
        ? []
        : [{ text, fraction: snapFraction(worth / most), feedback: feedback.ofAnswer(response, text) }],
    ),
    caseMatters: compared.some(({ caseMatters }) => caseMatters),
  };
}

function numbers(
  source: ItemSource,
  response: string,
  rules: readonly ProcessingRule[],
  feedback: ItemFeedback,
): ExchangeRange[] {
  const isShare = rules.some(({ sets }) => sets.has(`SHARE_${response}`));
  const ranges = new Map<string, { from: number; to: number; worth: number }>();
  for (const { test, sets } of rules) {
    if (!('from' in test)) continue;
    const key = `${test.from} ${test.to}`;
    if (!ranges.has(key)) ranges.set(key, { ...test, worth: worthOf(sets, response) ?? 1 });
  }
  const most = isShare ? 1 : Math.max(...[...ranges.values()].map(({ worth }) => worth), 0);
  if (ranges.size > 0)
    return [...ranges.values()].map(({ from, to, worth }) => ({
      from,
      to,
      fraction: most > 0 ? snapFraction(worth / most) : 0,
      feedback: feedback.ofAnswer(response, { from, to }),
    }));
  const declaration = source.declarations.get(response);
  const share = responseShares(source, response, false);
  const declared = new Set([...(declaration?.mapping?.keys() ?? []), ...(declaration?.correct ?? [])]);
  return [...declared].flatMap((value) => {
    const range = rangeAround(value, '0');
    const fraction = share(value);
    return range === null || fraction === 0 ? [] : [{ ...range, fraction, feedback: null }];
  });
}

/** The number that a rule sets, as the share of its response where it is one; null for a rule that only shows feedback. */
function worthOf(sets: ReadonlyMap<string, string>, response: string): number | null {
  const share = sets.get(`SHARE_${response}`);
  if (share !== undefined) return Number(share) || 0;
  for (const value of sets.values()) if (value !== '' && Number.isFinite(Number(value))) return Number(value);
  return null;
}
