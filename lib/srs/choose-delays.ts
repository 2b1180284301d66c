import { random } from '../core/random';
import { RATINGS, type Rating } from '../core/rating';
import type { CardState } from './card-memory';
import type { EngineOutcome } from './engine';
import { fuzzedDays } from './fuzzed-days';
import { leastAfterSuccess } from './least-after-success';

/** When a card comes back: after minutes (under a day), or on a study day. */
export type Delay = { minutes: number; days: null } | { minutes: null; days: number };

type Bounds = { from: CardState; lastInterval: number; maximum: number; fuzzSeed: string | null };

/**
 * Turns the four computed intervals into delays in the order of the buttons: again ≤ hard ≤ good ≤ easy ≤ maximum, and in
 * review a day apart where the maximum leaves room. All four share one draw, so that they keep their order under fuzz.
 */
export function chooseDelays(results: Record<Rating, EngineOutcome>, bounds: Bounds): Record<Rating, Delay> {
  const { from, lastInterval, maximum, fuzzSeed } = bounds;
  const draw = fuzzSeed === null ? null : random(fuzzSeed).next();
  const passing = from === 'review';
  let least = 1;
  const delay = (rating: Rating): Delay => {
    const { step, interval } = results[rating];
    if (step !== null && step.minutes < 1440) return { minutes: step.minutes, days: null };
    const days =
      step === null ? computed(interval, rating) : Math.min(Math.round(step.minutes / 1440), maximum);
    const inOrder = Math.min(Math.max(days, least), maximum);
    least = passing && rating > 1 ? inOrder + 1 : inOrder;
    return { minutes: null, days: inOrder };
  };
  const computed = (interval: number, rating: Rating) => {
    // Without fuzz there is nothing to correct: rounding gives the reference implementations' days.
    const kept =
      draw !== null && passing && rating > 1 ? leastAfterSuccess(interval, lastInterval, maximum) : 1;
    return fuzzedDays(interval, draw, Math.max(least, kept, 1), maximum);
  };
  const [again, hard, good, easy] = RATINGS.map(delay) as [Delay, Delay, Delay, Delay];
  return { 1: again, 2: hard, 3: good, 4: easy };
}
