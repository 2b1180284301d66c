import 'server-only';
import type { PaperItemGrade } from '../quiz/grade-paper-item';
import type { AttemptScore } from '../quiz/score-attempt';
import { database, empty, type SqlFragment, sql } from './client';

/** What an attempt came to; instants are epoch ms. Its grades hold keys. */
export type StoredGrade = {
  attemptId: string;
  score: AttemptScore;
  grades: readonly PaperItemGrade[];
  /** What decides, 0–100. */
  percent: number;
  passed: boolean | null;
  /** How many regrades of the quiz are counted in. */
  regrades: number;
  gradedAt: number;
};

type GradeRow = Awaited<ReturnType<ReturnType<typeof database>['quizGrade']['findMany']>>[number];

/** The grade of an attempt, or null while it has none. This module alone reads and writes them. */
export async function findGrade(attemptId: string): Promise<StoredGrade | null> {
  const row = await database().quizGrade.findUnique({ where: { attemptId } });
  return row === null ? null : gradeOfRow(row);
}

/** What somebody's attempts at a quiz came to, without keys. */
export async function listPercents(
  quizId: string,
  personId: string,
): Promise<Pick<StoredGrade, 'attemptId' | 'percent' | 'passed'>[]> {
  return database().quizGrade.findMany({
    where: { attempt: { quizId, personId } },
    select: { attemptId: true, percent: true, passed: true },
  });
}

/** Stores a grade where there is none, or one with fewer regrades in it: of two that are made at once the later regrade stays. */
export async function saveGrade(grade: StoredGrade): Promise<void> {
  await database().$executeRaw(upsertGrade(grade));
}

/** The statement of `saveGrade`. With `seq` it does nothing unless the log of the attempt ends there. */
export function upsertGrade(grade: StoredGrade, seq: number | null = null): SqlFragment {
  return sql`
    INSERT INTO "QuizGrade" ("attemptId", "score", "grades", "percent", "passed", "regrades", "gradedAt")
    SELECT "id", ${JSON.stringify(grade.score)}, ${JSON.stringify(grade.grades)}, ${grade.percent}, ${grade.passed},
      ${grade.regrades}, ${new Date(grade.gradedAt)}
    FROM "QuizAttempt" WHERE "id" = ${grade.attemptId} ${seq === null ? empty : sql`AND "seq" = ${seq}`}
    ON CONFLICT ("attemptId") DO UPDATE SET "score" = excluded."score", "grades" = excluded."grades",
      "percent" = excluded."percent", "passed" = excluded."passed", "regrades" = excluded."regrades",
      "gradedAt" = excluded."gradedAt"
    WHERE "QuizGrade"."regrades" <= excluded."regrades"`;
}

function gradeOfRow(row: GradeRow): StoredGrade {
  const { attemptId, percent, passed, regrades, gradedAt } = row;
  return {
    ...{ attemptId, percent, passed, regrades },
    score: JSON.parse(row.score) as AttemptScore,
    grades: JSON.parse(row.grades) as PaperItemGrade[],
    gradedAt: gradedAt.getTime(),
  };
}
