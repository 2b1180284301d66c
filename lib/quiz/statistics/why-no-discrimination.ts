import { allAlike } from './all-alike';
import type { ItemSample } from './item-sample';
import type { UndefinedReason } from './undefined-reasons';

/** Why an item cannot be compared with `others`, a score of the same attempts; null where it can. */
export function whyNoDiscrimination(
  { of, marks, scale }: ItemSample,
  others: readonly number[],
): UndefinedReason | null {
  if (of === 0) return 'no-points';
  if (marks.length < 2) return 'too-few-attempts';
  if (allAlike(marks, of)) return 'no-spread-in-item';
  if (allAlike(others, scale)) return 'no-spread-in-rest';
  return null;
}
