import 'server-only';
import { database, sql } from './client';

/** What all learners made of an item, averaged over people. */
export type ItemAnswers = { itemId: string; people: number; rightShare: number; seconds: number };

/** A pause is no time of thinking: longer answers count as this long (ms). */
const LONGEST_MS = 600_000;

/**
 * Graded reviews by item: every person counts once, with the average of their answers (a partly right one as half). Items that fewer than
 * `fewest` people have answered are left out, so that nobody's answers can be told from a figure.
 */
export async function templateAnswers(fewest: number): Promise<ItemAnswers[]> {
  const rows = await database().$queryRaw<
    { itemId: string; people: number | bigint; rightShare: number; seconds: number }[]
  >(
    sql`SELECT "itemId", COUNT(*) AS "people", AVG("share") AS "rightShare", AVG("ms") / 1000.0 AS "seconds" FROM (
          SELECT c."itemId", e."learnerId",
            AVG(CASE e."outcome" WHEN 'right' THEN CAST(1 AS DOUBLE PRECISION) WHEN 'partly' THEN CAST(0.5 AS DOUBLE PRECISION) ELSE CAST(0 AS DOUBLE PRECISION) END) AS "share",
            CAST(AVG(CASE WHEN e."rawDurationMs" > ${LONGEST_MS} THEN ${LONGEST_MS} ELSE e."rawDurationMs" END) AS DOUBLE PRECISION) AS "ms"
          FROM "CardEvent" e JOIN "Card" c ON c."id" = e."cardId"
          WHERE e."kind" = ${'review'} AND e."undone" = ${false} AND e."rawDurationMs" IS NOT NULL
            AND e."outcome" IN ('right', 'partly', 'wrong')
          GROUP BY c."itemId", e."learnerId") AS "each"
        GROUP BY "itemId" HAVING COUNT(*) >= ${fewest}`,
  );
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
