import 'server-only';
import { database, sql } from './client';

/** How many cards (not suspended) fall due on each study day up to and including `lastDay`; overdue days are among them. */
export async function dueByDay(
  learnerId: string,
  lastDay: number,
): Promise<{ dueDay: number; count: number }[]> {
  const rows = await database().$queryRaw<{ dueDay: number; count: number | bigint }[]>(
    sql`SELECT "dueDay", COUNT(*) AS "count" FROM "Card"
        WHERE "learnerId" = ${learnerId} AND "suspended" = ${false} AND "dueDay" <= ${lastDay}
        GROUP BY "dueDay" ORDER BY "dueDay"`,
  );
  return rows.map((row) => ({ dueDay: row.dueDay, count: Number(row.count) }));
}
