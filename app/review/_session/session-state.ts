import type { Phase } from '@/app/_question/phase';
import type { ReviewCard, ReviewCounts, ReviewSession } from '@/lib/services/review-views';

/** Something that the learner did and may take back. `card` is null when it was done before this page was loaded. */
export type Deed = {
  eventId: string;
  itemId: string;
  kind: 'review' | 'bury' | 'bury-note' | 'suspend';
  card: ReviewCard | null;
};

/** The whole of a review session in the browser. Times are epoch ms by the server's clock. */
export type SessionState = {
  sessionId: string;
  current: ReviewCard | null;
  phase: Phase;
  /** What comes next, in the server's order. */
  main: readonly ReviewCard[];
  /** Learning cards, soonest first. */
  learning: readonly ReviewCard[];
  learnAheadMinutes: number;
  /** The learner asked for the waiting learning cards now. */
  learnAll: boolean;
  /** The card answered last: not shown twice running when another one can be. */
  lastItemId: string | null;
  counts: ReviewCounts;
  held: ReviewSession['held'];
  nextLearningAt: number | null;
  studyDay: number;
  nextDayAt: number;
  done: readonly Deed[];
  undone: readonly Deed[];
  /** An undo or redo whose card only the server knows: nothing else may be graded meanwhile. */
  awaiting: string | null;
  /** A card changed elsewhere: ask the queue whether it is still due. */
  refillWanted: boolean;
  /** The server said that there is nothing more to fetch. */
  exhausted: boolean;
  /** Answers given since the page was loaded. */
  answered: number;
  /** A sentence for the learner; `serial` makes the same sentence twice two announcements. */
  notice: { text: string; serial: number } | null;
};
