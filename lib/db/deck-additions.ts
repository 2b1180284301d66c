import 'server-only';
import { database, sql } from './client';

/** Items that the learner put into the deck by hand, first added first. */
export async function listAdditions(learnerId: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ itemId: string }[]>(
    sql`SELECT "itemId" FROM "DeckAddition" WHERE "learnerId" = ${learnerId} ORDER BY "addedAt", "itemId"`,
  );
  return rows.map(({ itemId }) => itemId);
}

/** Adds an item; false when it was added before. */
export async function addToDeck(
  learnerId: string,
  itemId: string,
  from: { submissionId: string | null; at: number },
): Promise<boolean> {
  const added = await database().$executeRaw(sql`
    INSERT INTO "DeckAddition" ("learnerId", "itemId", "submissionId", "addedAt")
    VALUES (${learnerId}, ${itemId}, ${from.submissionId}, ${new Date(from.at)}) ON CONFLICT DO NOTHING`);
  return added === 1;
}
