import 'server-only';
import { database, sql } from './client';

/** Answers of one study day that no undo stands against. */
export type TodayCounts = {
  /** Cards seen for the first time. */
  newCards: number;
  /** Answers to cards in review. */
  reviews: number;
  /** All answers, learning steps included. */
  answers: number;
};

/** Counts the learner's answers on a study day, as the log has it. */
export async function todayCounts(learnerId: string, studyDay: number): Promise<TodayCounts> {
  const rows = await database().$queryRaw<{ stateWas: string | null; answers: number | bigint }[]>(
    sql`SELECT "stateWas", COUNT(*) AS "answers" FROM "CardEvent"
        WHERE "learnerId" = ${learnerId} AND "studyDay" = ${studyDay} AND "kind" = ${'review'} AND "undone" = ${false}
        GROUP BY "stateWas"`,
  );
  const of = (state: string) => Number(rows.find(({ stateWas }) => stateWas === state)?.answers ?? 0);
  const answers = rows.reduce((sum, row) => sum + Number(row.answers), 0);
  return { newCards: of('new'), reviews: of('review'), answers };
}
