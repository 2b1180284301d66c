import type { Rating } from '../core/rating';
import type { SchedulerParameters } from './card-event';
import type { CardMemory } from './card-memory';
import { chooseDelays, type Delay } from './choose-delays';
import { engine } from './engine';
import { isLeechLapse } from './is-leech-lapse';
import type { StudyCalendar } from './study-calendar';
import { studyDay } from './study-day';

export type ScheduleInput = {
  memory: CardMemory;
  /** The server's clock, epoch ms. */
  now: number;
  calendar: StudyCalendar;
  parameters: SchedulerParameters;
  /** Card and count of reviews, e.g. "card-id:3". Null rounds intervals without fuzz (simulations, reference data). */
  fuzzSeed: string | null;
};

export type ScheduledAll = {
  outcomes: Record<Rating, CardMemory>;
  /** The study day of the answer, never before that of the last review. */
  studyDay: number;
  /** The instant of the answer, never before the last review. */
  now: number;
};

/**
 * The card after each of the four ratings. A clock that jumped back is held at the last review, a study day that stepped back
 * (a flight west, a later rollover hour) at the last review's day: nothing here throws on time.
 */
export function scheduleAll(input: ScheduleInput): ScheduledAll {
  const { memory, calendar, parameters, fuzzSeed } = input;
  const now = Math.max(input.now, memory.lastReviewAt ?? input.now);
  const today = studyDay(now, calendar);
  const day = Math.max(today, memory.lastStudyDay ?? today);
  const results = engine(parameters).outcomes(memory, day - (memory.lastStudyDay ?? day));
  const delays = chooseDelays(results, {
    from: memory.state,
    lastInterval: memory.scheduledDays,
    maximum: parameters.maximumInterval,
    fuzzSeed,
  });

  const outcome = (rating: Rating): CardMemory => {
    const { state, stability, difficulty, lapses, step } = results[rating];
    return {
      state,
      stability,
      difficulty,
      learningStep: step?.step ?? 0,
      reps: memory.reps + 1,
      lapses,
      ...due(delays[rating], now, day),
      lastStudyDay: day,
      lastReviewAt: now,
      desiredRetention: parameters.requestRetention,
      suspended: memory.suspended,
      buriedUntilDay: null,
      leech: memory.leech || (lapses > memory.lapses && isLeechLapse(lapses)),
    };
  };
  return {
    outcomes: { 1: outcome(1), 2: outcome(2), 3: outcome(3), 4: outcome(4) },
    studyDay: day,
    now,
  };
}

function due(delay: Delay, now: number, day: number): Pick<CardMemory, 'dueDay' | 'dueAt' | 'scheduledDays'> {
  return delay.days === null
    ? { dueDay: null, dueAt: now + Math.round(delay.minutes * 60_000), scheduledDays: 0 }
    : { dueDay: day + delay.days, dueAt: null, scheduledDays: delay.days };
}
