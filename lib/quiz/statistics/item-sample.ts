import type { AnalysedSlot } from './analysed-attempt';
import type { ScoredAttempt } from './score-attempt';

/** An attempt's response to an item. */
export type Drawn = { attempt: ScoredAttempt; group: number; response: AnalysedSlot };

/** An item over the attempts that drew it. The lists run in step. */
export type ItemSample = {
  drawn: readonly Drawn[];
  people: number;
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
    of,
    marks: drawn.map(({ response }) =>
      response.of === of || response.of === 0 ? response.points : (response.points / response.of) * of,
    ),
    totals: drawn.map(({ attempt }) => attempt.total),
    rests: drawn.map(({ attempt, response }) => attempt.total - response.points),
    scale: drawn.reduce((most, { attempt }) => Math.max(most, attempt.of, Math.abs(attempt.total)), 0),
  };
}
