import 'server-only';
import { chunks } from './chunks';
import { database, empty, join, sql } from './client';

/** Which of these items have a card row (without `itemIds`: every item that has one). */
export async function listTouched(
  learnerId: string,
  itemIds?: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const ids of itemIds === undefined ? [null] : chunks(itemIds)) {
    const among = ids === null ? empty : sql`AND "itemId" IN (${join(ids)})`;
    const rows = await database().$queryRaw<{ itemId: string }[]>(
      sql`SELECT "itemId" FROM "Card" WHERE "learnerId" = ${learnerId} ${among}`,
    );
    for (const { itemId } of rows) found.add(itemId);
  }
  return found;
}
