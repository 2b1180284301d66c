import 'server-only';
import type { CardState } from '../srs/card-memory';
import { database, empty, engineOfDatabase, sql } from './client';

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
type DayTuple = [
  string,
  string,
  CardState,
  number,
  number | null,
  number | null,
  number | null,
  number,
  number | null,
];

/** Which day-grain cards come first when not all are wanted. */
export type DueOrder = 'due' | 'catch-up' | 'interval';

export type DueCards = {
  cards: DueCard[];
  /** Day-grain cards due beyond those in `cards`. */
  more: number;
};

/**
 * The learner's cards to be studied, suspended ones left out, buried ones (today < buriedUntilDay) included: minute-grain cards due
 * before the instant `learningBefore` (epoch ms), and day-grain cards due on or before the study day `today`; of these, with `first`,
 * only the `most` first by due day, by chance of recall (highest first: by the share of its stability that a memory has aged) or by interval.
 */
export async function listDue(
  learnerId: string,
  {
    today,
    learningBefore,
    first,
  }: { today: number; learningBefore: number; first?: { by: DueOrder; most: number } },
): Promise<DueCards> {
  // Two queries, not one with OR: each has an index of its own.
  const [byMinute, byDay] = await Promise.all([
    dueByMinute(learnerId, learningBefore),
    dueByDay(learnerId, today, first ?? null),
  ]);
  return { cards: [...byMinute, ...byDay.cards], more: byDay.total - byDay.cards.length };
}

async function dueByMinute(learnerId: string, before: number): Promise<DueCard[]> {
  const rows = await database().$queryRaw<Row[]>(
    sql`SELECT "itemId", "noteId", "state", "dueDay", "dueAt", "stability", "difficulty", "lastStudyDay", "scheduledDays",
          "buriedUntilDay" FROM "Card"
        WHERE "learnerId" = ${learnerId} AND "suspended" = ${false} AND "dueAt" < ${new Date(before)}`,
  );
  return rows.map((row) => ({ ...row, dueAt: row.dueAt?.getTime() ?? null }));
}

/** One JSON text instead of rows: a backlog has hundreds, and Prisma maps each field of each row. */
async function dueByDay(
  learnerId: string,
  today: number,
  first: { by: DueOrder; most: number } | null,
): Promise<{ cards: DueCard[]; total: number }> {
  const columns = sql`"itemId", "noteId", "state", "dueDay", "stability", "difficulty", "lastStudyDay", "scheduledDays", "buriedUntilDay"`;
  const tuples =
    engineOfDatabase() === 'sqlite'
      ? sql`json_group_array(json_array(${columns}))`
      : sql`CAST(json_agg(json_build_array(${columns})) AS TEXT)`;
  const due = sql`FROM "Card" WHERE "learnerId" = ${learnerId} AND "suspended" = ${false} AND "dueDay" <= ${today}`;
  const some = first === null ? empty : sql`ORDER BY ${orderBy(first.by, today)} LIMIT ${first.most}`;
  const [row] = await database().$queryRaw<{ cards: string | null; total: number | bigint }[]>(
    sql`SELECT ${tuples} AS "cards", (SELECT COUNT(*) ${due}) AS "total" FROM (SELECT ${columns} ${due} ${some}) AS "first"`,
  );
  const list: DayTuple[] = JSON.parse(row?.cards ?? '[]');
  return { cards: list.map(toDueCard), total: Number(row?.total ?? 0) };
}

function orderBy(order: DueOrder, today: number) {
  switch (order) {
    case 'due':
      return sql`"dueDay"`;
    case 'catch-up':
      return sql`(${today} - "lastStudyDay") / "stability"`;
    case 'interval':
      return sql`"scheduledDays"`;
  }
}

function toDueCard([
  itemId,
  noteId,
  state,
  dueDay,
  stability,
  difficulty,
  lastStudyDay,
  scheduledDays,
  buriedUntilDay,
]: DayTuple): DueCard {
  const days = { dueDay, dueAt: null, lastStudyDay, scheduledDays, buriedUntilDay };
  return { itemId, noteId, state, stability, difficulty, ...days };
}
