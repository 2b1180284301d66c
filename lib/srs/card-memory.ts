export type CardState = 'new' | 'learning' | 'review' | 'relearning';

/**
 * A learner's memory of one item: the fold of the card's events. Everything that scheduling, undo and the queue need,
 * and nothing that belongs to content. Serialised as it is into `stateBefore`/`stateAfter` snapshots.
 */
export type CardMemory = {
  state: CardState;
  /** FSRS stability in days; null while new. */
  stability: number | null;
  /** FSRS difficulty, 1–10; null while new. */
  difficulty: number | null;
  /** Index into the (re)learning steps; 0 outside learning. */
  learningStep: number;
  reps: number;
  lapses: number;
  /** Day-grain due: a study-day number. Exactly one of dueDay and dueAt is set, except while new (neither). */
  dueDay: number | null;
  /** Minute-grain due (learning steps): epoch ms. */
  dueAt: number | null;
  /** Study day of the last review. */
  lastStudyDay: number | null;
  /** Instant of the last review, epoch ms (server clock, never before the review before it). */
  lastReviewAt: number | null;
  /** The interval given at the last review, in days (0 for minute-grain). */
  scheduledDays: number;
  /** Desired retention (0–1) that the due day was computed with; null while new. */
  desiredRetention: number | null;
  suspended: boolean;
  /** The card stays out of the queue while today < buriedUntilDay. */
  buriedUntilDay: number | null;
  /** Set when lapses reached the leech threshold (8, then every 4); cleared by reset. */
  leech: boolean;
};

export const NEW_CARD: CardMemory = {
  state: 'new',
  stability: null,
  difficulty: null,
  learningStep: 0,
  reps: 0,
  lapses: 0,
  dueDay: null,
  dueAt: null,
  lastStudyDay: null,
  lastReviewAt: null,
  scheduledDays: 0,
  desiredRetention: null,
  suspended: false,
  buriedUntilDay: null,
  leech: false,
};
