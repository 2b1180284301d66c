import 'server-only';
import type { CardState } from '../srs/card-memory';
import { database, sql } from './client';

type Row = { state: CardState; suspended: boolean | number; cards: number | bigint };

/** How many cards are in each state, suspended ones apart. */
export async function countByState(learnerId: string): Promise<Record<CardState | 'suspended', number>> {
  const rows = await database().$queryRaw<Row[]>(
    sql`SELECT "state", "suspended", COUNT(*) AS "cards" FROM "Card" WHERE "learnerId" = ${learnerId} GROUP BY "state", "suspended"`,
  );
  const counts = { new: 0, learning: 0, review: 0, relearning: 0, suspended: 0 };
  for (const row of rows) counts[row.suspended ? 'suspended' : row.state] += Number(row.cards);
  return counts;
}
