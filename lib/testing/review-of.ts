import type { Rating } from '../core/rating';
import type { LoggedEvent } from '../db/stored-event';
import type { SchedulerParameters } from '../srs/card-event';
import type { CardMemory } from '../srs/card-memory';

const PARAMETERS: SchedulerParameters = {
  engine: 'test',
  weights: [0.4, 1.1, 3.17],
  requestRetention: 0.9,
  maximumInterval: 36_500,
  learningSteps: [1, 10],
  relearningSteps: [10],
};

const DAY = 20_400;
const NOON = DAY * 86_400_000 + 43_200_000;

export type ReviewOf = {
  id: string;
  sequence: number;
  before: CardMemory;
  rating?: Rating;
  /** Days after the first study day of the tests (20,400). */
  day?: number;
  sessionId?: string;
};

/** A review for tests of what stores reviews: whole and typed, with numbers made up instead of scheduled. */
export function reviewOf({
  id,
  sequence,
  before,
  rating = 3,
  day = 0,
  sessionId = 's1',
}: ReviewOf): LoggedEvent & { kind: 'review' } {
  const at = NOON + day * 86_400_000 + sequence * 1000;
  const calendar = { zone: 'Asia/Kathmandu', rolloverHour: 4 };
  return {
    id,
    sequence,
    kind: 'review',
    at,
    studyDay: DAY + day,
    rating,
    calendar,
    parameters: PARAMETERS,
    fuzzSeed: `${id}:${before.reps}`,
    stateBefore: before,
    stateAfter: {
      ...before,
      state: rating === 1 ? 'relearning' : 'review',
      stability: 2.3065 + before.reps,
      difficulty: 5.25,
      reps: before.reps + 1,
      lapses: before.lapses + (rating === 1 ? 1 : 0),
      dueDay: rating === 1 ? null : DAY + day + 3,
      dueAt: rating === 1 ? at + 600_000 : null,
      lastStudyDay: DAY + day,
      lastReviewAt: at,
      scheduledDays: rating === 1 ? 0 : 3,
      desiredRetention: 0.9,
    },
    sessionId,
    ...{ zone: calendar.zone, rolloverHour: calendar.rolloverHour, offsetMinutes: 345 },
    proposed: 3,
    outcome: 'right',
    durationMs: 4200,
    rawDurationMs: 4200,
    answer: { form: 'flip' },
  };
}
