import type { Rating } from '../core/rating';
import type { Markdown } from './shown';

/** The outcome of one answer. `invalid` says that nothing was answered (blank or unreadable): it costs nothing. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'invalid' | 'self-graded';

export type Verdict = {
  outcome: Outcome;
  /** Points earned, 0 to `of`. */
  points: number;
  of: number;
  /** The rating that is proposed to the learner, who may change it; null for self-graded and invalid. */
  proposed: Rating | null;
  /** The right answer in words. */
  correct: Markdown;
  /** For choose forms and map-name: every option with what it is and why. For map-point: the path pointed at and the right one. */
  options: readonly {
    id: string;
    text: Markdown;
    correct: boolean;
    chosen: boolean;
    explanation: Markdown | null;
  }[];
  why: Markdown | null;
};
