import type { AnalysedSlot } from './analysed-attempt';
import type { ScoredAttempt } from './score-attempt';

/** An attempt's response to an item. */
export type Drawn = { attempt: ScoredAttempt; group: number; response: AnalysedSlot };

/** An item over the attempts that drew it. The lists run in step. */
export type ItemSample = {
  drawn: readonly Drawn[];
  people: number;
  /** The questions and variants that it was, each with how often. */
  asked: readonly { questionId: string; variantSeed: string | null; count: number }[];
  /** Its worth: the greatest, where it differs between attempts. */
  of: number;
  /** Points earned here, brought to that worth. */
  marks: readonly number[];
  /** Points of the whole attempt, and what of them came from the other slots. */
  totals: readonly number[];
  rests: readonly number[];
  /** The size of the greatest total: differences far below it are rounding. */
  scale: number;
};

export function itemSample(drawn: readonly Drawn[]): ItemSample {
  const of = drawn.reduce((most, { response }) => Math.max(most, response.of), 0);
  return {
    drawn,
    people: new Set(drawn.map(({ attempt }) => attempt.personId)).size,
    asked: askedOf(drawn),
    of,
    marks: drawn.map(({ response }) =>
      response.of === of || response.of === 0 ? response.points : (response.points / response.of) * of,
    ),
    totals: drawn.map(({ attempt }) => attempt.total),
    rests: drawn.map(({ attempt, response }) => attempt.total - response.points),
    scale: drawn.reduce((most, { attempt }) => Math.max(most, attempt.of, Math.abs(attempt.total)), 0),
  };
}

function askedOf(drawn: readonly Drawn[]): ItemSample['asked'] {
  const byQuestion = new Map<string, Map<string | null, number>>();
  for (const { response } of drawn) {
    let variants = byQuestion.get(response.questionId);
    if (variants === undefined) {
      variants = new Map();
      byQuestion.set(response.questionId, variants);
    }
    variants.set(response.variantSeed, (variants.get(response.variantSeed) ?? 0) + 1);
  }
  return [...byQuestion].flatMap(([questionId, variants]) =>
    [...variants].map(([variantSeed, count]) => ({ questionId, variantSeed, count })),
  );
}
