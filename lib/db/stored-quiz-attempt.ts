import type { AttemptState } from '../quiz/attempt-state';
import type { Paper } from '../quiz/paper';

/** An attempt of somebody at a quiz, without its paper; instants are epoch ms. */
export type StoredQuizAttempt = {
  id: string;
  quizId: string;
  classId: string;
  revision: number;
  personId: string;
  /** From 1, of this person and quiz; previews count for themselves. */
  order: number;
  /** An instructor's try: in no figure. */
  preview: boolean;
  startedAt: number;
  closedAt: number | null;
  /** When its time is up, as far as was known when something last changed it; null for never. */
  endsAt: number | null;
  lastSaveAt: number | null;
  lastSeenAt: number | null;
  /** The fold of its events; `state.seq` is the place of the last one. */
  state: AttemptState;
};

export type QuizAttemptWithPaper = StoredQuizAttempt & { paper: Paper };
