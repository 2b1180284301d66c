import type { GradingMethod } from '../quiz/quiz-settings';
import type { ItemAnalysis } from '../quiz/statistics/analyse-items';
import type { HistogramBin } from '../quiz/statistics/histogram';
import type { SampleGuard } from '../quiz/statistics/sample-guard';
import type { ClassHead } from './class-views';

/** What every page of a quiz's results says of it. */
export type ResultsHead = {
  quizId: string;
  title: string;
  class: ClassHead;
  now: number;
  method: GradingMethod;
  passPercent: number | null;
  /** When its results were shown to all, or null. */
  releasedAt: number | null;
};

/** Somebody in the table of results. Instants are epoch ms. */
export type LearnerResult = {
  personId: string;
  name: string;
  labels: readonly string[];
  /** Taken out of the class. */
  removed: boolean;
  /** Takes it now. */
  running: boolean;
  /** What counts of their attempts; null while they have handed in none. */
  percent: number | null;
  passed: boolean | null;
  attempts: readonly {
    id: string;
    order: number;
    percent: number;
    passed: boolean | null;
    closedAt: number;
    usedMs: number;
    late: boolean;
  }[];
};

export type ResultsView = {
  head: ResultsHead;
  learners: readonly LearnerResult[];
  handedIn: number;
  /** Of those who handed in; null without a pass mark. */
  passed: number | null;
  guard: SampleGuard;
  /** Percent; null while too few have handed in. */
  mean: number | null;
  median: number | null;
  /** Of what counts of each person; empty while too few have handed in. */
  histogram: readonly HistogramBin[];
};

export type ItemsView = {
  head: ResultsHead;
  analysis: ItemAnalysis;
  /** Words of each question by the id that the analysis has. */
  questions: Readonly<Record<string, QuestionWords>>;
};

export type QuestionWords = {
  /** The beginning of its prompt, without marks. */
  prompt: string;
  kind: 'item' | 'own' | 'challenge';
  id: string;
  version: string;
  hasVariants: boolean;
};
