import 'server-only';
import { CARD_COLUMNS, type CardRow, toCard } from './card-row';
import { database, sql } from './client';
import type { StoredCard } from './stored-card';

/** The learner's card of an item, or null while it is untouched. */
export async function findCard(learnerId: string, itemId: string): Promise<StoredCard | null> {
  const [row] = await database().$queryRaw<CardRow[]>(
    sql`SELECT ${CARD_COLUMNS} FROM "Card" WHERE "learnerId" = ${learnerId} AND "itemId" = ${itemId}`,
  );
  return row === undefined ? null : toCard(row);
}
