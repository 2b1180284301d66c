import 'server-only';
import { database, sql } from './client';

/** How many cards the learner has, in whatever state. */
export async function countTouched(learnerId: string): Promise<number> {
  const [row] = await database().$queryRaw<{ cards: number | bigint }[]>(
    sql`SELECT COUNT(*) AS "cards" FROM "Card" WHERE "learnerId" = ${learnerId}`,
  );
  return Number(row?.cards ?? 0);
}
