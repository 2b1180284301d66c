import type { ClusterInput } from '../cluster/parse-cluster';
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
  /**
   * For choose forms and map-name: every option with what it is and why. For map-point: the path pointed at and the right one. For
   * spot-lines: the lines that count and those pointed at, with ids like the answer's. For order: the steps in a right order, `correct`
   * where what was answered keeps them after all that must come before. For match: the partners that are right, with the ids of the left ones.
   */
  options: readonly {
    id: string;
    text: Markdown;
    correct: boolean;
    chosen: boolean;
    explanation: Markdown | null;
  }[];
  why: Markdown | null;
  /** A scenario's cluster, with the files that were not shown and those that exist unseen: what the sandbox opens. Absent where nothing was answered. */
  cluster?: ClusterInput;
};
