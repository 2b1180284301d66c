import type { AttemptState } from '../quiz/attempt-state';
import type { PaperItemView } from '../quiz/paper-item-view';
import type { PaperResponse } from '../quiz/paper-response';
import type { ReviewAspect } from '../quiz/review-matrix';
import type { ReviewedGrade } from '../quiz/reviewed-grade';
import type { AttemptScore } from '../quiz/score-attempt';

/** A question as it was seen, with what may be said of its answer. */
export type ResultItem = {
  view: PaperItemView;
  /** Null also where the review options hold it back: see `may`. */
  response: PaperResponse;
  answered: boolean;
  flagged: boolean;
  grade: ReviewedGrade;
};

export type DomainResult = {
  id: string;
  name: string;
  points: number;
  of: number;
  /** 0–1. */
  share: number;
  /** Of the exam, in percent, where a blueprint says so. */
  weight: number | null;
};

/** An attempt that is over, as far as the review options show it now. Instants are epoch ms. */
export type AttemptResultView = {
  id: string;
  quizId: string;
  title: string;
  preview: boolean;
  order: number;
  phase: AttemptState['phase'];
  startedAt: number;
  closedAt: number;
  serverNow: number;
  /** How often the page was left, as far as it could tell. */
  blurs: number;
  /** What came of it, in a sentence. */
  verdict: string;
  /** What is held back and when it comes, in a sentence; null when everything is shown. */
  heldBack: string | null;
  may: Readonly<Record<ReviewAspect, boolean>>;
  /** Null while points are held back. Domains weakest first. */
  score:
    | (Pick<
        AttemptScore,
        'points' | 'of' | 'percent' | 'weightedPercent' | 'decides' | 'passed' | 'lateShare'
      > & {
        passPercent: number | null;
        domains: readonly DomainResult[];
        /** Percent of the exam that its covered domains weigh together; null without a blueprint. */
        coveredPercent: number | null;
      })
    | null;
  sections: readonly { title: string }[];
  /** In the paper's order. */
  items: readonly ResultItem[];
  /** Places, those of the weakest domain first; in the paper's order while points are held back. */
  weakestFirst: readonly number[];
  /** Questions of the content that were missed: what "add to my reviews" adds. Null while correctness is held back. */
  missed: readonly { itemId: string; place: number; inDeck: boolean }[] | null;
  /** Regrades that changed this result. */
  notices: readonly { n: number; reason: string; at: number; beforePercent: number; afterPercent: number }[];
};
