import type { AttemptState } from './attempt-state';
import type { ReviewAspect, ReviewMatrix, ReviewMoment } from './review-matrix';

/** How long after handing in it is "just after" (Moodle: two minutes). */
export const JUST_AFTER_MS = 120_000;

/**
 * The moment at which an attempt is looked at. `closesAt`: when nobody can take the quiz any more (the latest of all windows, as answers
 * that one may see reach those who still write), null for never. `releasedAt`: when the instructor showed the results to all, or null. An
 * attempt that runs is `during`, released or not.
 */
export function reviewMoment(
  { phase, closedAt }: Pick<AttemptState, 'phase' | 'closedAt'>,
  { closesAt, releasedAt, now }: { closesAt: number | null; releasedAt: number | null; now: number },
): ReviewMoment {
  if (phase === 'not-started' || phase === 'open' || closedAt === null) return 'during';
  if (releasedAt !== null && now >= releasedAt) return 'closed';
  // Closed comes before just after: nobody waits two minutes for what all others may see.
  if (closesAt !== null && now >= closesAt) return 'closed';
  return now < closedAt + JUST_AFTER_MS ? 'just-after' : 'later';
}

/** What may be shown at a moment. */
export function reviewOptions(
  matrix: ReviewMatrix,
  moment: ReviewMoment,
): Readonly<Record<ReviewAspect, boolean>> {
  return matrix[moment];
}
