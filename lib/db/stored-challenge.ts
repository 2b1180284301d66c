import type { ClusterFiles } from '../content/challenge';

/** A draft as it was saved: the files that differ from the start. `savedAt` is epoch ms. */
export type StoredDraft = { files: ClusterFiles; version: number; savedAt: number };

/** What a learner has of one challenge. */
export type StoredProgress = {
  slug: string;
  state: 'started' | 'solved' | 'solved-with-help';
  tries: number;
  hints: Readonly<Record<string, 1 | 2 | 3>>;
  solutionShown: boolean;
  helpUsed: boolean;
  /** Epoch ms. */
  solvedAt: number | null;
  bestMs: number | null;
  lastPassing: ClusterFiles | null;
  draft: StoredDraft | null;
  examDraft: StoredDraft | null;
};

/** An attempt; instants are epoch ms. */
export type StoredAttempt = {
  id: string;
  slug: string;
  mode: 'learn' | 'exam';
  startedAt: number;
  endsAt: number | null;
  pausedAt: number | null;
  pausedMs: number;
};

/** A submission; `result` is what its grading said, as JSON made of it. */
export type StoredSubmission = {
  id: string;
  learnerId: string;
  slug: string;
  attemptId: string | null;
  mode: 'learn' | 'exam';
  /** Epoch ms. */
  at: number;
  contentVersion: string;
  files: ClusterFiles;
  points: number;
  of: number;
  solved: boolean;
  late: boolean;
  usedMs: number;
  result: unknown;
};
