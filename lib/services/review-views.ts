import type { ClaimId, PathId, Source } from '../content/note';
import type { Rating } from '../core/rating';
import type { Answer } from '../questions/answer';
import type { Shown } from '../questions/shown';
import type { Verdict } from '../questions/verdict';
import type { CardState } from '../srs/card-memory';

/** What one button would do: exactly what will be saved if it is pressed on `previewDay`. */
export type IntervalPreview = {
  rating: Rating;
  /** Day-grain: days from today (≥ 1). Null for minute-grain. */
  days: number | null;
  /** Minute-grain: minutes from the answer. Null for day-grain. */
  minutes: number | null;
  /** "10m", "4d", "2.1mo". */
  label: string;
  /** "in 4 days", for screen readers and tooltips. */
  spoken: string;
};

/** A question as it is asked: nothing in it that may not leave the server before the answer. */
export type QuestionCard = {
  itemId: string;
  noteId: string;
  path: PathId;
  pathName: string;
  claim: ClaimId;
  /** "KCSA", "CKS" … */
  exams: readonly string[];
  seed: string;
  question: Shown;
  /** "about 1–2 min", for questions that are more than a flashcard; null for all others. */
  band: string | null;
  mayRead: string | null;
  lesson: { slug: string; title: string };
  sources: readonly Source[];
};

/** A card as the review page gets it: a question with the learner's memory of its item. */
export type ReviewCard = QuestionCard & {
  /** Number of the last event folded into the card; 0 for an untouched one. Sent back with the grade. */
  version: number;
  state: CardState;
  /** Learning cards: when it falls due, epoch ms by the server's clock. Null: due now. */
  dueAt: number | null;
  intervals: readonly IntervalPreview[];
  /** The study day for which `intervals` hold; when the day rolls over, ask for the card again. */
  previewDay: number;
  leech: boolean;
};

export type ReviewCounts = {
  newCards: number;
  learning: number;
  review: number;
  /** Estimate from the learner's own median seconds per card. */
  minutesLeft: number;
};

export type ReviewSession = {
  sessionId: string;
  cards: readonly ReviewCard[];
  counts: ReviewCounts;
  studyDay: number;
  /** When the next study day begins and "now", both epoch ms by the server's clock. */
  nextDayAt: number;
  serverNow: number;
  buttons: 2 | 4;
  shortcuts: Readonly<Record<string, string>> | null;
  learnAheadMinutes: number;
  /** The soonest learning card beyond learn-ahead, epoch ms; null when none waits. */
  nextLearningAt: number | null;
  /** What limits and burying hold back today. */
  held: { newCards: number; reviews: number; buried: number };
  /** The last answer of this session that undo would take back, and the one redo would give again. */
  undo: { targetId: string; itemId: string } | null;
  redo: { targetId: string; itemId: string } | null;
};

/** One thing that the browser's outbox delivers. `id` is made by the browser (uuid), so that a retry never doubles. */
export type OutboxEvent =
  | {
      kind: 'review';
      id: string;
      itemId: string;
      version: number;
      rating: Rating;
      previewDay: number;
      durationMs: number;
      seed: string;
      answer: Answer;
    }
  | { kind: 'undo' | 'redo'; id: string; itemId: string; targetId: string }
  | {
      kind: 'bury' | 'unbury' | 'bury-note' | 'unbury-note' | 'suspend' | 'unsuspend' | 'reset';
      id: string;
      itemId: string;
    };

/** POST /api/reviews takes this … `path`: the one path that the page reviews, so that the reply counts it alone. */
export type OutboxDelivery = {
  sessionId: string;
  events: readonly OutboxEvent[];
  path?: string | null | undefined;
};

/** … and answers one result per event, in order. */
export type DeliveryResult = {
  id: string;
  /** saved and duplicate are done; conflict and refused are final too: drop it and show the sentence. */
  status: 'saved' | 'duplicate' | 'conflict' | 'refused';
  /** Machine word, e.g. "card-changed-elsewhere", "not-yours", "content-withdrawn", "nothing-to-undo". Null when saved. */
  code: string | null;
  message: string | null;
  /** The card as it is now (after undo: with the question hidden again); null when it can't be shown any more. */
  card: ReviewCard | null;
};

export type DeliveryReply = {
  results: readonly DeliveryResult[];
  counts: ReviewCounts;
  undo: ReviewSession['undo'];
  redo: ReviewSession['redo'];
  serverNow: number;
};

/** POST /api/queue { sessionId, have: itemId[] } → more cards for the local queue (never those in `have`). */
export type QueueReply = Pick<
  ReviewSession,
  'cards' | 'counts' | 'nextLearningAt' | 'held' | 'studyDay' | 'nextDayAt' | 'serverNow'
>;

/** POST /api/answers { itemId, seed, answer } → the verdict; only now do key and explanations leave the server. */
export type AnswerReply = { verdict: Verdict };

/** GET /api/cards?id=<itemId> → the card info panel. */
export type CardInfo = {
  itemId: string;
  title: string;
  state: CardState;
  suspended: boolean;
  leech: boolean;
  stabilityDays: number | null;
  difficulty: number | null;
  /** Chance of recall today, 0–1. */
  retrievability: number | null;
  reps: number;
  lapses: number;
  /** "in 4 days", "today", "in 10 minutes". */
  due: string | null;
  /** The challenge in which it was met before any review; `at` in epoch ms. */
  seen: { slug: string; title: string; at: number } | null;
  history: readonly {
    at: number;
    studyDay: number;
    kind: string;
    rating: Rating | null;
    seconds: number | null;
    intervalLabel: string | null;
    undone: boolean;
  }[];
  /** Forgetting curve from the last review: days since → recall 0–1. */
  curve: readonly { day: number; recall: number }[];
};

/** The end of a session. */
export type SessionSummary = {
  answered: number;
  minutes: number;
  /** First answers of the session to cards in review: passed of all. Null with none. */
  firstPass: { passed: number; of: number } | null;
  misses: readonly {
    itemId: string;
    prompt: string;
    path: PathId;
    lesson: { slug: string; title: string };
  }[];
  /** "tomorrow", "in 8 minutes"; null when nothing is scheduled. */
  nextDue: string | null;
  tomorrow: { reviews: number; newCards: number; minutes: number };
  held: ReviewSession['held'];
};

/** POST /api/flags { itemId, reason: 'wrong'|'unclear'|'outdated'|'other', note, seed?, answer? } → { ok: true } */
export type FlagReason = 'wrong' | 'unclear' | 'outdated' | 'other';
