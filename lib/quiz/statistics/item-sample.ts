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
  const size = drawn.length;
  let [of, scale] = [0, 0];
  const people = new Set<string>();
  for (const { attempt, response } of drawn) {
    of = Math.max(of, response.of);
    scale = Math.max(scale, attempt.of, Math.abs(attempt.total));
    people.add(attempt.personId);
  }
  const [marks, totals, rests] = [new Array<number>(size), new Array<number>(size), new Array<number>(size)];
  for (const [i, { attempt, response }] of drawn.entries()) {
    marks[i] =
      response.of === of || response.of === 0 ? response.points : (response.points / response.of) * of;
    totals[i] = attempt.total;
    rests[i] = attempt.total - response.points;
  }
  return { drawn, people: people.size, asked: askedOf(drawn), of, marks, totals, rests, scale };
}

function askedOf(drawn: readonly Drawn[]): ItemSample['asked'] {
  const byQuestion = new Map<string, Map<string | null, number>>();
  let last: string | null = null;
  let variants: Map<string | null, number> | undefined;
  for (const { response } of drawn) {
    if (response.questionId !== last) variants = byQuestion.get(response.questionId);
    last = response.questionId;
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
