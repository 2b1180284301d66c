import 'server-only';
import type { AttemptState } from '../quiz/attempt-state';
import type { PaperItemGrade } from '../quiz/grade-paper-item';
import type { Paper, PaperKey } from '../quiz/paper';
import type { AttemptScore } from '../quiz/score-attempt';
import { database } from './client';

/** An attempt that is over with what it came to, without what is big. Instants are epoch ms. */
export type ClosedAttempt = {
  id: string;
  personId: string;
  order: number;
  revision: number;
  startedAt: number;
  closedAt: number;
  /** Null while it has none. `regrades`: how many are counted in. */
  grade: {
    percent: number;
    passed: boolean | null;
    regrades: number;
    gradedAt: number;
    score: AttemptScore;
  } | null;
};

/** The attempts at a quiz that are over, previews left out, by person and order. */
export async function listClosedAttempts(quizId: string): Promise<ClosedAttempt[]> {
  const rows = await database().quizAttempt.findMany({
    where: { quizId, preview: false, open: null },
    select: {
      ...{ id: true, personId: true, order: true, revision: true, startedAt: true, closedAt: true },
      grade: { select: { percent: true, passed: true, regrades: true, gradedAt: true, score: true } },
    },
    orderBy: [{ personId: 'asc' }, { order: 'asc' }],
  });
  return rows.map(({ startedAt, closedAt, grade, ...rest }) => ({
    ...rest,
    startedAt: startedAt.getTime(),
    closedAt: (closedAt ?? startedAt).getTime(),
    grade:
      grade === null
        ? null
        : {
            ...grade,
            gradedAt: grade.gradedAt.getTime(),
            score: JSON.parse(grade.score) as AttemptScore,
          },
  }));
}

/** All of an attempt that its analysis and its regrading need: keys are in it. */
export type WholeAttempt = {
  id: string;
  paper: Paper;
  keys: readonly PaperKey[];
  state: AttemptState;
  grades: readonly PaperItemGrade[];
  score: AttemptScore;
};

const AT_ONCE = 100;

/** Hands attempts with everything to `each`, a hundred at a time: a thousand at once would be a gigabyte. Those without a grade are left out. */
export async function eachWholeAttempt(
  ids: readonly string[],
  each: (attempt: WholeAttempt) => void,
): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await database().quizAttempt.findMany({
      where: { id: { in: ids.slice(from, from + AT_ONCE) } },
      select: {
        ...{ id: true, paper: true, state: true },
        key: { select: { keys: true } },
        grade: { select: { grades: true, score: true } },
      },
    });
    for (const { id, paper, state, key, grade } of rows) {
      if (key === null || grade === null) continue;
      each({
        id,
        paper: JSON.parse(paper) as Paper,
        keys: JSON.parse(key.keys) as PaperKey[],
        state: JSON.parse(state) as AttemptState,
        grades: JSON.parse(grade.grades) as PaperItemGrade[],
        score: JSON.parse(grade.score) as AttemptScore,
      });
    }
  }
}
