import type { ChallengeTarget } from '../content/challenge-target';
import type { Evidence } from '../rules/evidence';
import type { PathId } from '../rules/path-ids';

/** What pages and routes of the sandbox exchange. Nothing here carries a hint, a wrong turn or a solution that was not asked for. */

export type ChallengeState = 'new' | 'started' | 'solved' | 'solved-with-help';
export type ChallengeMode = 'learn' | 'exam';

/** What lists and pages say of a challenge. */
type ChallengeHead = {
  slug: string;
  title: string;
  path: PathId;
  paths: readonly PathId[];
  minutes: readonly [number, number];
  difficulty: 1 | 2 | 3;
  exams: readonly string[];
};

/** A row of the catalogue. */
export type ChallengeRow = ChallengeHead & {
  requires: readonly { slug: string; title: string; solved: boolean }[];
  state: ChallengeState;
  /** Fastest solved attempt. */
  bestMs: number | null;
};
export type ChallengeCatalogue = { rows: readonly ChallengeRow[]; suggested: string | null };

/** What may be known before anything is submitted. */
export type ChallengeTask = ChallengeHead & {
  story: string;
  kubernetes: string;
  lesson: string;
  objectives: readonly { id: string; text: string; weight: number; reach: readonly ChallengeTarget[] }[];
  keeps: readonly { id: string; text: string; weight: number; hold: readonly ChallengeTarget[] }[];
  starts: readonly string[];
  readOnly: readonly string[];
  mayAdd: readonly string[];
  present: readonly string[];
  start: Readonly<Record<string, string>>;
  /** Of the challenge's content. */
  version: string;
};

/** Time that counts, by the server's clock. `endsAt` is null in learn mode. Times are ISO strings, durations milliseconds. */
export type ChallengeAttemptView = {
  id: string;
  mode: ChallengeMode;
  startedAt: string;
  endsAt: string | null;
  paused: boolean;
  usedMs: number;
};

/** `files` are those that differ from the start, here as everywhere below. */
export type ChallengeDraft = { files: Readonly<Record<string, string>>; version: number; savedAt: string };

export type ChallengeBenchView = {
  task: ChallengeTask;
  attempt: ChallengeAttemptView | null;
  /** What was saved last, from whichever device; `version` counts up with each save. An exam has a draft of its own, empty when it begins. */
  draft: ChallengeDraft | null;
  /** A sentence when files of the draft are left out because the challenge has them no longer; else null. */
  draftNote: string | null;
  progress: {
    tries: number;
    state: ChallengeState;
    /** Steps taken so far, by objective (1 to 3). */
    hints: Readonly<Record<string, 1 | 2 | 3>>;
    solutionShown: boolean;
    /** Files of the last submission that solved it. */
    lastPassing: Readonly<Record<string, string>> | null;
    bestMs: number | null;
  };
  /** The server's clock when this was read. */
  now: string;
};

/** The server's verdict on a submission; the browser's own is never believed. */
export type SubmissionResult = {
  id: string;
  slug: string;
  mode: ChallengeMode;
  at: string;
  points: number;
  of: number;
  solved: boolean;
  /** After the time was over: kept and judged, not counted as solved. */
  late: boolean;
  usedMs: number;
  objectives: readonly {
    id: string;
    text: string;
    weight: number;
    met: boolean;
    because: readonly Evidence[];
  }[];
  keeps: readonly { id: string; text: string; weight: number; kept: boolean; because: readonly Evidence[] }[];
  starts: readonly { component: string; starts: boolean | null; reasons: readonly string[] }[];
  /** What people are told who take this turn; null when it is none that is known. */
  words: string | null;
  /** Items that the missed objectives rest on; `inDeck`: met already or added, so that it comes up by itself. */
  missed: readonly { itemId: string; title: string; inDeck: boolean }[];
  /** Items that this submission met first, by reaching objectives that rest on them: new cards still, which come first. */
  seen: readonly { itemId: string; title: string }[];
  /** What the learner sent. */
  files: Readonly<Record<string, string>>;
};

export type HintView = { objective: string; step: 1 | 2 | 3; texts: readonly string[] };
export type SolutionView = {
  solutions: readonly { name: string; title: string; why: string; files: Readonly<Record<string, string>> }[];
};

// Routes (POST, JSON, through jsonRoute):
//   /api/challenges/attempt   AttemptRequest  → ChallengeAttemptView | null
//   /api/challenges/draft     DraftRequest    → { version, savedAt } | 409 { code: 'other-device', draft } | 409 'attempt-over'
//   /api/challenges/submit    SubmitRequest   → SubmissionResult (the same id again: the same result)
//   /api/challenges/hint      HintRequest     → HintView
//   /api/challenges/solution  SolutionRequest → SolutionView | 403 'not-yet'
//   /api/challenges/missed    MissedRequest   → { added: number }   puts the missed items into the deck, to be met today
export type AttemptRequest = {
  slug: string;
  action: 'start-learn' | 'start-exam' | 'pause' | 'resume' | 'leave';
};
/** `attempt` is the one that the page was made for, or null. `base` is the version that the device last saw; 0 for none. `files` are all files that differ from the start. */
export type DraftRequest = {
  slug: string;
  attempt: string | null;
  base: number;
  files: Readonly<Record<string, string>>;
};
/** `id` is the browser's own (a UUID), so that a retry is harmless. `files` are all that differ from the start. */
export type SubmitRequest = { id: string; slug: string; files: Readonly<Record<string, string>> };
export type HintRequest = { slug: string; objective: string; files: Readonly<Record<string, string>> };
export type SolutionRequest = { slug: string; giveUp: boolean };
export type MissedRequest = { submission: string; items: readonly string[] };
