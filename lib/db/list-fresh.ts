import 'server-only';
import { database, sql } from './client';

/** Items whose card has a row but is new all the same (reset, or its first answer taken back) and may be asked on `today`. */
export async function listFresh(learnerId: string, today: number): Promise<ReadonlySet<string>> {
  const rows = await database().$queryRaw<{ itemId: string }[]>(
    sql`SELECT "itemId" FROM "Card" WHERE "learnerId" = ${learnerId} AND "suspended" = ${false}
          AND "dueDay" IS NULL AND "dueAt" IS NULL AND ("buriedUntilDay" IS NULL OR "buriedUntilDay" <= ${today})`,
  );
  return new Set(rows.map(({ itemId }) => itemId));
}
