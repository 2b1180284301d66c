import type { Phase } from '@/app/_question/phase';
import type { Outcome } from '@/lib/questions/verdict';
import type { QuestionCard } from '@/lib/services/review-views';

/** One answered question, for the count and for the end. */
export type Practised = {
  itemId: string;
  prompt: string;
  path: QuestionCard['path'];
  lesson: QuestionCard['lesson'];
  outcome: Exclude<Outcome, 'invalid'>;
};

/** A practice in the browser: nothing of it is stored. */
export type PracticeState = {
  current: QuestionCard | null;
  phase: Phase;
  /** Drawn and waiting. */
  waiting: readonly QuestionCard[];
  practised: readonly Practised[];
  /** Ids asked so far, oldest first. */
  asked: readonly string[];
  /** What to say of the last thing done, or null. */
  notice: string | null;
  /** The learner has had enough. */
  finished: boolean;
};
