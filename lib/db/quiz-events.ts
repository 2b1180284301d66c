import 'server-only';
import type { AttemptEvent } from '../quiz/attempt-event';
import { database, type SqlFragment, sql } from './client';

/** The log of an attempt, in its order. */
export async function listAttemptEvents(attemptId: string): Promise<AttemptEvent[]> {
  const rows = await database().quizEvent.findMany({ where: { attemptId }, orderBy: { seq: 'asc' } });
  return rows.map(({ seq, serverAt, epoch, clientSeq, clientAt, action }) => ({
    seq,
    serverAt: serverAt.getTime(),
    client:
      epoch === null || clientSeq === null || clientAt === null
        ? null
        : { epoch, clientSeq, at: clientAt.getTime() },
    action: JSON.parse(action) as AttemptEvent['action'],
  }));
}

/** The statement that appends an event to an attempt that stands at `seq` by then; else it does nothing. */
export function insertEvent(attemptId: string, event: AttemptEvent, seq: number): SqlFragment {
  return insertEventOf(event, sql`"QuizAttempt" WHERE "id" = ${attemptId} AND "seq" = ${seq}`);
}

/** The statement that appends an event to each attempt whose `id` stands in `rows`: a table, with a condition or without. */
export function insertEventOf(event: AttemptEvent, rows: SqlFragment): SqlFragment {
  const { client } = event;
  return sql`
    INSERT INTO "QuizEvent" ("attemptId", "seq", "serverAt", "epoch", "clientSeq", "clientAt", "action")
    SELECT "id", ${event.seq}, ${new Date(event.serverAt)}, ${client?.epoch ?? null}, ${client?.clientSeq ?? null},
      ${client === null ? null : new Date(client.at)}, ${JSON.stringify(event.action)}
    FROM ${rows}`;
}
