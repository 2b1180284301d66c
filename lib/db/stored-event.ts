import type { Answer } from '../questions/answer';
import type { CardEvent } from '../srs/card-event';

/** What an event keeps besides what the fold needs; the last five are null for everything but reviews. */
export type EventLog = {
  sessionId: string | null;
  /** The learner's calendar when it happened, and the zone's offset from UTC then, in minutes. */
  zone: string;
  offsetMinutes: number;
  rolloverHour: number;
  /** The rating that grading proposed; null where the learner rates alone. */
  proposed: number | null;
  /** How grading ended ("right", "wrong", …); null where nothing was graded. */
  outcome: string | null;
  /** Time on the card in ms, capped; and as the browser measured it. */
  durationMs: number | null;
  rawDurationMs: number | null;
  answer: Answer | null;
};

/** An event as it is handed to `saveEvent`. */
export type LoggedEvent = CardEvent & EventLog;

/** An event as it is read back. */
export type StoredEvent = LoggedEvent & {
  learnerId: string;
  cardId: string;
  /** True while an undo stands against it. */
  undone: boolean;
};
