import 'server-only';
import type { CardState } from '../srs/card-memory';
import { database, sql } from './client';

/** What mastery and statistics need of every card. */
export type CardSummary = {
  itemId: string;
  state: CardState;
  stability: number | null;
  lastStudyDay: number | null;
  suspended: boolean;
};

/** The few fields of all of a learner's cards from which mastery is computed. */
export async function listSummaries(learnerId: string): Promise<CardSummary[]> {
  const rows = await database().$queryRaw<
    (Omit<CardSummary, 'suspended'> & { suspended: boolean | number })[]
  >(
    sql`SELECT "itemId", "state", "stability", "lastStudyDay", "suspended" FROM "Card" WHERE "learnerId" = ${learnerId}`,
  );
  return rows.map((row) => ({ ...row, suspended: Boolean(row.suspended) }));
}
