import 'server-only';
import { database, sql } from './client';

/** Milliseconds (capped as stored) of the learner's last `count` answers, newest first. */
export async function recentDurations(learnerId: string, count: number): Promise<number[]> {
  const rows = await database().$queryRaw<{ durationMs: number | null }[]>(
    sql`SELECT "durationMs" FROM "CardEvent" WHERE "learnerId" = ${learnerId} AND "durationMs" IS NOT NULL ORDER BY "at" DESC LIMIT ${count}`,
  );
  return rows.flatMap(({ durationMs }) => (durationMs === null ? [] : [durationMs]));
}
