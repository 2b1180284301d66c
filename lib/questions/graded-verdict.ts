import { proposedRating } from './proposed-rating';
import type { Verdict } from './verdict';

/** A verdict from points earned out of 1: all is right, some is partly, none is wrong. */
export function gradedVerdict(points: number, rest: Pick<Verdict, 'correct' | 'options' | 'why'>): Verdict {
  const outcome = points >= 1 ? 'right' : points > 0 ? 'partly' : 'wrong';
  return { outcome, points, of: 1, proposed: proposedRating(outcome), ...rest };
}
