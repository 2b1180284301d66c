import type { Rating } from '../core/rating';

const DAY = 1440;

/** Minutes until the card comes back and the step it then stands on. */
export type LearningStep = { minutes: number; step: number };

/**
 * What a rating does to a card on (re)learning step `step` (from 0) of `steps` (minutes); null means that it leaves the
 * steps. As Anki and py-fsrs have it: Again goes back to the first step; Hard repeats the current one, on the first step
 * halfway to the second, and half as long again (at most a day more) when there is only one; Good moves on; Easy leaves.
 * ts-fsrs 5.4.2 differs on Hard (`srs.md` 6.4). A step past the end, left by a change of settings, counts as the last.
 */
export function learningStep(steps: readonly number[], step: number, rating: Rating): LearningStep | null {
  const first = steps[0];
  if (first === undefined || rating === 4) return null;
  const current = Math.min(step, steps.length - 1);
  if (rating === 1) return { minutes: first, step: 0 };
  if (rating === 3) {
    const next = steps[current + 1];
    return next === undefined ? null : { minutes: next, step: current + 1 };
  }
  return { minutes: current === 0 ? hardOnFirst(first, steps[1]) : (steps[current] ?? first), step: current };
}

function hardOnFirst(first: number, second: number | undefined): number {
  if (second !== undefined) return Math.max(first, (first + second) / 2);
  return Math.min(first * 1.5, first + DAY);
}
