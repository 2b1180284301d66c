import 'server-only';
import { CARD_COLUMNS, type CardRow, toCard } from './card-row';
import { chunks } from './chunks';
import { database, empty, join, sql } from './client';
import type { StoredCard } from './stored-card';

export type { StoredCard };

/** The learner's cards of these items (without `itemIds`: all cards), in no particular order; untouched items have none. */
export async function listCards(learnerId: string, itemIds?: readonly string[]): Promise<StoredCard[]> {
  const cards: StoredCard[] = [];
  for (const ids of itemIds === undefined ? [null] : chunks(itemIds)) {
    const among = ids === null ? empty : sql`AND "itemId" IN (${join(ids)})`;
    const rows = await database().$queryRaw<CardRow[]>(
      sql`SELECT ${CARD_COLUMNS} FROM "Card" WHERE "learnerId" = ${learnerId} ${among}`,
    );
    for (const row of rows) cards.push(toCard(row));
  }
  return cards;
}
