import type { Rating } from '../core/rating';
import type { CardMemory } from './card-memory';
import { type ScheduleInput, scheduleAll } from './schedule-all';

export type Scheduled = {
  memory: CardMemory;
  /** The study day of the answer, never before that of the last review. */
  studyDay: number;
  /** The instant of the answer (epoch ms), never before the last review. */
  now: number;
};

/** The card after an answer, and the day and instant to store with it. The same input gives the same output for ever. */
export function schedule(input: ScheduleInput & { rating: Rating }): Scheduled {
  const { outcomes, studyDay, now } = scheduleAll(input);
  return { memory: outcomes[input.rating], studyDay, now };
}
