import type { ReviewCounts } from '@/lib/services/review-views';
import type { CountKind } from './count-kind';

/** The counts with `by` more of one kind (never below none). */
export function changeCount(counts: ReviewCounts, kind: CountKind, by: 1 | -1): ReviewCounts {
  return { ...counts, [kind]: Math.max(0, counts[kind] + by) };
}
