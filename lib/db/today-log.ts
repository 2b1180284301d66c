import 'server-only';
import { database, sql } from './client';

/** Answers of one study day that no undo stands against. */
export type TodayLog = {
  /** Cards seen for the first time. */
  newCards: number;
  /** Answers to cards in review. */
  reviews: number;
  /** All answers, learning steps included. */
  answers: number;
  /** Notes of which a card was answered. */
  notes: ReadonlySet<string>;
};

/** What the learner answered on a study day, as the log has it. */
export async function todayLog(learnerId: string, studyDay: number): Promise<TodayLog> {
  const rows = await database().$queryRaw<{ stateWas: string; noteId: string; answers: number | bigint }[]>(
    sql`SELECT e."stateWas", c."noteId", COUNT(*) AS "answers" FROM "CardEvent" e JOIN "Card" c ON c."id" = e."cardId"
        WHERE e."learnerId" = ${learnerId} AND e."studyDay" = ${studyDay} AND e."kind" = ${'review'} AND e."undone" = ${false}
        GROUP BY e."stateWas", c."noteId"`,
  );
  const log = { newCards: 0, reviews: 0, answers: 0 };
  for (const { stateWas, answers } of rows) {
    const count = Number(answers);
    log.answers += count;
    if (stateWas === 'new') log.newCards += count;
    if (stateWas === 'review') log.reviews += count;
  }
  return { ...log, notes: new Set(rows.map(({ noteId }) => noteId)) };
}
