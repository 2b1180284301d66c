import 'server-only';
import { database } from './client';

/** How an attempt stands, without what is big: cheap enough to ask for every second. Instants are epoch ms. */
export type BoardMark = {
  id: string;
  personId: string;
  order: number;
  seq: number;
  open: boolean;
  startedAt: number;
  endsAt: number | null;
  lastSeenAt: number | null;
};

/** The attempts at a quiz, previews left out. */
export async function listBoardMarks(quizId: string): Promise<BoardMark[]> {
  const rows = await database().quizAttempt.findMany({
    where: { quizId, preview: false },
    select: {
      ...{ id: true, personId: true, order: true, seq: true, open: true },
      ...{ startedAt: true, endsAt: true, lastSeenAt: true },
    },
    orderBy: [{ personId: 'asc' }, { order: 'asc' }],
  });
  return rows.map(({ open, startedAt, endsAt, lastSeenAt, ...rest }) => ({
    ...rest,
    open: open !== null,
    startedAt: startedAt.getTime(),
    endsAt: endsAt?.getTime() ?? null,
    lastSeenAt: lastSeenAt?.getTime() ?? null,
  }));
}

/** States of attempts as JSON, by attempt. */
export async function listStates(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().quizAttempt.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, state: true },
  });
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** Papers of attempts as JSON, by attempt. */
export async function listPapers(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().quizAttempt.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, paper: true },
  });
  return new Map(rows.map(({ id, paper }) => [id, paper]));
}
