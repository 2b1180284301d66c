import 'server-only';
import type { AttemptEvent } from '../quiz/attempt-event';
import type { AttemptState } from '../quiz/attempt-state';
import type { Paper, PaperKey } from '../quiz/paper';
import { database, engineOfDatabase, type SqlFragment, sql } from './client';
import { isUniqueViolation } from './is-unique-violation';
import { ATTEMPT_COLUMNS, attemptOfRow, paperOfJson, type QuizAttemptRow } from './quiz-attempt-row';
import { insertEvent, insertEventOf } from './quiz-events';
import { type StoredGrade, upsertGrade } from './quiz-grades';
import { insertKeys } from './quiz-keys';
import type { QuizAttemptWithPaper, StoredQuizAttempt } from './stored-quiz-attempt';

export type NewQuizAttempt = Omit<QuizAttemptWithPaper, 'classId' | 'closedAt' | 'lastSeenAt'> & {
  keys: readonly PaperKey[];
  /** The `start`, which `state` is the fold of. */
  event: AttemptEvent;
};

/** An attempt by id with its paper, or null. Whose it is is the caller's to look at. */
export async function findQuizAttempt(id: string): Promise<QuizAttemptWithPaper | null> {
  const row = await database().quizAttempt.findUnique({
    where: { id },
    select: { ...ATTEMPT_COLUMNS, paper: true },
  });
  return row === null ? null : { ...attemptOfRow(row), paper: paperOfJson(row.paper) };
}

/** An attempt for the one whose it is, while they are in its class; for anybody else there is none. One statement: every save asks it. */
export async function findAttemptOf(id: string, personId: string): Promise<QuizAttemptWithPaper | null> {
  const [row] = await database().$queryRaw<RawAttempt[]>(sql`
    SELECT a."id", a."quizId", a."revision", a."personId", a."order", a."preview", a."startedAt", a."closedAt", a."endsAt",
      a."lastSaveAt", a."lastSeenAt", a."state", a."paper", q."classId"
    FROM "QuizAttempt" a
      JOIN "Quiz" q ON q."id" = a."quizId"
      JOIN "ClassMember" m ON m."classId" = q."classId" AND m."personId" = a."personId"
    WHERE a."id" = ${id} AND a."personId" = ${personId} AND m."removedAt" IS NULL`);
  if (row === undefined) return null;
  const { classId, paper, preview, ...rest } = row;
  const attempt = attemptOfRow({ ...rest, preview: Boolean(preview), quiz: { classId } });
  return { ...attempt, paper: paperOfJson(paper) };
}

/** As Prisma's raw query gives it: SQLite's booleans may be 0 and 1. */
type RawAttempt = Omit<QuizAttemptRow, 'quiz' | 'preview'> & {
  classId: string;
  paper: string;
  preview: boolean | number;
};

/** Somebody's attempts at a quiz in their order, previews or all others. */
export async function listAttemptsOf(
  quizId: string,
  personId: string,
  preview: boolean,
): Promise<StoredQuizAttempt[]> {
  const rows = await database().quizAttempt.findMany({
    where: { quizId, personId, preview },
    select: ATTEMPT_COLUMNS,
    orderBy: { order: 'asc' },
  });
  return rows.map(attemptOfRow);
}

/** The attempts at a quiz that run, previews left out unless asked for. */
export async function listOpenAttempts(
  quizId: string,
  { previews = false }: { previews?: boolean } = {},
): Promise<StoredQuizAttempt[]> {
  const rows = await database().quizAttempt.findMany({
    where: { quizId, open: 1, ...(previews ? {} : { preview: false }) },
    select: ATTEMPT_COLUMNS,
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(attemptOfRow);
}

/** Ids of attempts that run although the last moment at which they could save has gone by, the longest overdue first. */
export async function listOverdue(now: number, most: number): Promise<string[]> {
  const rows = await database().quizAttempt.findMany({
    where: { open: 1, lastSaveAt: { lt: new Date(now) } },
    select: { id: true },
    orderBy: { lastSaveAt: 'asc' },
    take: most,
  });
  return rows.map(({ id }) => id);
}

/** Ids of attempts that are over and have no grade: those that were closed without one. */
export async function listUngraded(quizId: string | null): Promise<string[]> {
  const rows = await database().quizAttempt.findMany({
    where: { open: null, grade: { is: null }, ...(quizId === null ? {} : { quizId }) },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/**
 * Begins an attempt: paper, keys and first event, all or nothing. False when its id or its order is taken, or when another of this
 * person's runs: then nothing is written.
 */
export async function insertQuizAttempt(attempt: NewQuizAttempt): Promise<boolean> {
  const { id, quizId, revision, personId, order, preview, paper, state, keys, event } = attempt;
  const client = database();
  try {
    await client.$transaction([
      client.$executeRaw(sql`
        INSERT INTO "QuizAttempt" ("id", "quizId", "revision", "personId", "order", "preview", "open", "startedAt", "endsAt",
          "lastSaveAt", "paper", "state", "seq")
        VALUES (${id}, ${quizId}, ${revision}, ${personId}, ${order}, ${preview}, 1, ${new Date(attempt.startedAt)},
          ${instant(attempt.endsAt)}, ${instant(attempt.lastSaveAt)}, ${jsonOf(paper)}, ${jsonOf(state)}, ${state.seq})`),
      client.$executeRaw(insertKeys(id, keys)),
      client.$executeRaw(insertEvent(id, event, state.seq)),
    ]);
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** Takes away somebody's previews of a quiz: they are in no figure, and a new one takes their place. */
export async function deletePreviews(quizId: string, personId: string): Promise<void> {
  await database().quizAttempt.deleteMany({ where: { quizId, personId, preview: true } });
}

/** What an attempt becomes by events: `state` is their fold. */
export type AttemptChange = {
  events: readonly AttemptEvent[];
  state: AttemptState;
  endsAt: number | null;
  lastSaveAt: number | null;
  /** With the event that closes it. */
  grade: StoredGrade | null;
};

/**
 * Appends events to the log and stores what the attempt becomes by them, all or nothing. False when somebody appended in between: the log
 * must stand at `seq`, and its places are unique, so of two writers one has to look again.
 */
export async function appendEvents(id: string, seq: number, change: AttemptChange): Promise<boolean> {
  const client = database();
  const { events, state, grade } = change;
  const update = updateAttempt(id, seq, change);
  const [only, ...others] = events;
  try {
    // By far the most: one answer. PostgreSQL takes it in one statement, for which no transaction has to be begun and ended.
    if (only !== undefined && others.length === 0 && grade === null && engineOfDatabase() === 'postgresql')
      return (
        (await client.$executeRaw(sql`
          WITH moved AS (${update} RETURNING "id") ${insertEventOf(only, sql`moved`)}`)) === 1
      );
    // The later statements do nothing unless the first one has moved the log to where it ends now.
    const [moved] = await client.$transaction([
      client.$executeRaw(update),
      ...events.map((event) => client.$executeRaw(insertEvent(id, event, state.seq))),
      ...(grade === null ? [] : [client.$executeRaw(upsertGrade(grade, state.seq))]),
    ]);
    return moved === 1;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** Notes that somebody was there at `at`, who changed nothing. */
export async function noteSeen(id: string, at: number): Promise<void> {
  await database().$executeRaw(sql`
    UPDATE "QuizAttempt" SET "lastSeenAt" = ${new Date(at)} WHERE "id" = ${id} AND "open" = 1
      AND ("lastSeenAt" IS NULL OR "lastSeenAt" < ${new Date(at)})`);
}

/** Puts right when a running attempt ends, where its window has changed. */
export async function saveEnds(
  id: string,
  { endsAt, lastSaveAt }: Pick<StoredQuizAttempt, 'endsAt' | 'lastSaveAt'>,
): Promise<void> {
  await database().$executeRaw(sql`
    UPDATE "QuizAttempt" SET "endsAt" = ${instant(endsAt)}, "lastSaveAt" = ${instant(lastSaveAt)}
    WHERE "id" = ${id} AND "open" = 1`);
}

function updateAttempt(
  id: string,
  seq: number,
  { state, endsAt, lastSaveAt }: Pick<AttemptChange, 'state' | 'endsAt' | 'lastSaveAt'>,
): SqlFragment {
  return sql`
    UPDATE "QuizAttempt" SET "state" = ${jsonOf(state)}, "seq" = ${state.seq}, "open" = ${state.phase === 'open' ? 1 : null},
      "closedAt" = ${instant(state.closedAt)}, "endsAt" = ${instant(endsAt)}, "lastSaveAt" = ${instant(lastSaveAt)},
      "lastSeenAt" = COALESCE(${instant(state.lastSeenAt)}, "lastSeenAt")
    WHERE "id" = ${id} AND "seq" = ${seq}`;
}

function jsonOf(value: Paper | AttemptState): string {
  return JSON.stringify(value);
}

function instant(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}
