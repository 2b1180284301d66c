import type { Rating } from '../core/rating';
import type { Outcome } from './verdict';

const ratings = {
  right: 3,
  partly: 2,
  wrong: 1,
  invalid: null,
  'self-graded': null,
} as const satisfies Record<Outcome, Rating | null>;

/** Right → Good, partly → Hard, wrong → Again. Never Easy: only the learner knows that. */
export function proposedRating(outcome: Outcome): Rating | null {
  return ratings[outcome];
}
