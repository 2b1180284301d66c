import 'server-only';
import type { CardState } from '../srs/card-memory';
import { database, sql } from './client';

/** What the queue needs of a card; fields as in CardMemory. */
export type DueCard = {
  itemId: string;
  noteId: string;
  state: CardState;
  dueDay: number | null;
  /** Epoch ms. */
  dueAt: number | null;
  stability: number | null;
  difficulty: number | null;
  lastStudyDay: number | null;
  scheduledDays: number;
  buriedUntilDay: number | null;
};

type Row = Omit<DueCard, 'dueAt'> & { dueAt: Date | null };

const COLUMNS = sql`"itemId", "noteId", "state", "dueDay", "dueAt", "stability", "difficulty", "lastStudyDay", "scheduledDays", "buriedUntilDay"`;

/**
 * The learner's cards to be studied, suspended ones left out, buried ones (today < buriedUntilDay) included: day-grain cards due
 * on or before the study day `today`, and minute-grain cards due before the instant `learningBefore` (epoch ms).
 */
export async function listDue(
  learnerId: string,
  { today, learningBefore }: { today: number; learningBefore: number },
): Promise<DueCard[]> {
  // Two queries, not one with OR: each has an index of its own.
  const byDay = database().$queryRaw<Row[]>(
    sql`SELECT ${COLUMNS} FROM "Card" WHERE "learnerId" = ${learnerId} AND "suspended" = ${false} AND "dueDay" <= ${today}`,
  );
  const byMinute = database().$queryRaw<Row[]>(
    sql`SELECT ${COLUMNS} FROM "Card" WHERE "learnerId" = ${learnerId} AND "suspended" = ${false} AND "dueAt" < ${new Date(learningBefore)}`,
  );
  const rows = [...(await byMinute), ...(await byDay)];
  return rows.map((row) => ({ ...row, dueAt: row.dueAt?.getTime() ?? null }));
}
