import type { AttemptState } from '../quiz/attempt-state';
import type { PaperItemView } from '../quiz/paper-item-view';
import type { PaperResponse } from '../quiz/paper-response';
import type { ReviewedGrade } from '../quiz/reviewed-grade';
import type { QuizRefusal } from './quiz-refusal';

/** What stands at one place of a running attempt. Instants are epoch ms of the server's clock. */
export type PlaceView = {
  place: number;
  response: PaperResponse;
  savedAt: number | null;
  flagged: boolean;
  seen: boolean;
  /** The epoch of what counts here: what a page of an earlier epoch still keeps must not go over it. */
  epoch: number;
  triesUsed: number;
  /** After a try, where the quiz tells at once; null else. */
  told: ToldPlace | null;
};

export type ToldPlace = { grade: ReviewedGrade; triesLeft: number };

/** What may change without the learner's doing: comes with every reply, and at least every 15 seconds. */
export type AttemptPulse = {
  serverNow: number;
  phase: AttemptState['phase'];
  /** The one page that writes has this epoch. */
  epoch: number;
  /** Null: there is no end. */
  endsAt: number | null;
  remainingMs: number | null;
  /** How long after the end something still counts. */
  graceSeconds: number;
  /** Given while it ran. */
  extraMinutes: number;
  /** How often the page was left, as far as it could tell. The learner sees what the instructor sees. */
  blurs: number;
  messages: readonly { at: number; by: string; text: string }[];
};

/** An attempt as it is taken: all that its page needs, and nothing of a key. */
export type AttemptView = {
  id: string;
  quizId: string;
  title: string;
  preview: boolean;
  order: number;
  onePerPage: boolean;
  /** Tries are told about at once. */
  tellsAtOnce: boolean;
  sections: readonly { title: string }[];
  items: readonly PaperItemView[];
  places: readonly PlaceView[];
  pulse: AttemptPulse;
};

export type EventResult = { epoch: number; clientSeq: number } & (
  | { outcome: 'taken' | 'repeat' }
  | { outcome: 'refused'; code: QuizRefusal['code']; message: string }
);

/** The server's word on a batch, with what is stored now at each place that it named. */
export type SaveReply = {
  results: readonly EventResult[];
  places: readonly PlaceView[];
  pulse: AttemptPulse;
};
