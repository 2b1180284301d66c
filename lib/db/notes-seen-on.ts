import 'server-only';
import { database, sql } from './client';

/** Notes of which the learner answered a card on this study day (answers taken back do not count). */
export async function notesSeenOn(learnerId: string, studyDay: number): Promise<ReadonlySet<string>> {
  const rows = await database().$queryRaw<{ noteId: string }[]>(
    sql`SELECT DISTINCT "Card"."noteId" FROM "CardEvent" JOIN "Card" ON "Card"."id" = "CardEvent"."cardId"
        WHERE "CardEvent"."learnerId" = ${learnerId} AND "CardEvent"."studyDay" = ${studyDay}
          AND "CardEvent"."kind" = ${'review'} AND "CardEvent"."undone" = ${false}`,
  );
  return new Set(rows.map(({ noteId }) => noteId));
}
