import { RATINGS, type Rating } from '../core/rating';
import type { CardMemory } from './card-memory';
import { type ScheduleInput, scheduleAll } from './schedule-all';

/**
 * What each button would save: the same computation as `schedule`, with the same seed. Days and memory hold for the whole
 * study day; `dueAt` and `lastReviewAt` move with `now`.
 */
export function preview(input: ScheduleInput): Record<Rating, CardMemory> {
  const { outcomes } = scheduleAll(input);
  return Object.fromEntries(RATINGS.map((rating) => [rating, outcomes[rating]])) as Record<
    Rating,
    CardMemory
  >;
}
