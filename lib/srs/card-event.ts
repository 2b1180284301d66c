import type { Rating } from '../core/rating';
import type { CardMemory } from './card-memory';
import type { StudyCalendar } from './study-calendar';

/** The scheduler that a review was computed with: stored with each review, so that it can be replayed for ever. */
export type SchedulerParameters = {
  /** Engine and version, e.g. "ts-fsrs@5.4.2/FSRS-6". */
  engine: string;
  /** 21 FSRS-6 weights. */
  weights: readonly number[];
  /** Desired retention, 0–1 (0.7–0.99). */
  requestRetention: number;
  /** Longest interval in days. */
  maximumInterval: number;
  /** Learning steps in minutes, e.g. [1, 10]. */
  learningSteps: readonly number[];
  /** Relearning steps in minutes, e.g. [10]. */
  relearningSteps: readonly number[];
};

/**
 * What happened to a card. Append-only: an undo is an event that names the event it takes back, never a deletion.
 * `at` is the server's clock (epoch ms); `studyDay` is frozen when the event is made.
 */
export type CardEvent = { id: string; sequence: number; at: number; studyDay: number } & (
  | {
      kind: 'review';
      rating: Rating;
      calendar: StudyCalendar;
      parameters: SchedulerParameters;
      fuzzSeed: string;
      stateBefore: CardMemory;
      stateAfter: CardMemory;
    }
  | { kind: 'undo' | 'redo'; targetId: string; stateBefore: CardMemory; stateAfter: CardMemory }
  | { kind: 'bury'; untilDay: number; stateBefore: CardMemory; stateAfter: CardMemory }
  | { kind: 'suspend' | 'unsuspend' | 'unbury' | 'reset'; stateBefore: CardMemory; stateAfter: CardMemory }
);

export type CardEventKind = CardEvent['kind'];
