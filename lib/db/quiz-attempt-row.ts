import type { AttemptState } from '../quiz/attempt-state';
import type { Paper } from '../quiz/paper';
import type { StoredQuizAttempt } from './stored-quiz-attempt';

/** A row of QuizAttempt without its paper, with the class of its quiz. */
export type QuizAttemptRow = {
  id: string;
  quizId: string;
  revision: number;
  personId: string;
  order: number;
  preview: boolean;
  startedAt: Date;
  closedAt: Date | null;
  endsAt: Date | null;
  lastSaveAt: Date | null;
  lastSeenAt: Date | null;
  state: string;
  quiz: { classId: string };
};

/** What to select for `attemptOfRow`. */
export const ATTEMPT_COLUMNS = {
  id: true,
  quizId: true,
  revision: true,
  personId: true,
  order: true,
  preview: true,
  startedAt: true,
  closedAt: true,
  endsAt: true,
  lastSaveAt: true,
  lastSeenAt: true,
  state: true,
  quiz: { select: { classId: true } },
} as const;

/** A row as a value. What is in it was written by us, whole, so it is not looked through again at each save. */
export function attemptOfRow(row: QuizAttemptRow): StoredQuizAttempt {
  const { id, quizId, revision, personId, order, preview } = row;
  return {
    ...{ id, quizId, revision, personId, order, preview },
    classId: row.quiz.classId,
    startedAt: row.startedAt.getTime(),
    closedAt: row.closedAt?.getTime() ?? null,
    endsAt: row.endsAt?.getTime() ?? null,
    lastSaveAt: row.lastSaveAt?.getTime() ?? null,
    lastSeenAt: row.lastSeenAt?.getTime() ?? null,
    state: JSON.parse(row.state) as AttemptState,
  };
}

export function paperOfJson(json: string): Paper {
  return JSON.parse(json) as Paper;
}
