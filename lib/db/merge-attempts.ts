import 'server-only';
import type { AttemptEvent } from '../quiz/attempt-event';
import { foldAttempt } from '../quiz/fold-attempt';
import { type Database, sql } from './client';
import { ATTEMPT_COLUMNS, attemptOfRow } from './quiz-attempt-row';
import { insertEvent } from './quiz-events';
import type { StoredQuizAttempt } from './stored-quiz-attempt';

type Transaction = Pick<Database, '$executeRaw' | 'quizAttempt'>;

/**
 * The quizzes' part of `mergeLearner`: attempts and overrides become the account's. Where both took a quiz, all attempts are numbered anew
 * by when they began. Only one can go on: the account's; the guest's then ends where it was left, and what was saved counts. Its grade is
 * made when somebody looks.
 */
export async function mergeAttempts(
  transaction: Transaction,
  guestId: string,
  accountId: string,
): Promise<void> {
  const rows = await transaction.quizAttempt.findMany({
    where: { personId: { in: [guestId, accountId] } },
    select: ATTEMPT_COLUMNS,
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  });
  const attempts = rows.map(attemptOfRow);
  for (const name of new Set(attempts.map(quizOf))) {
    const group = attempts.filter((one) => quizOf(one) === name);
    const guests = group.filter(({ personId }) => personId === guestId);
    const accounts = group.filter(({ personId }) => personId === accountId);
    if (guests.length === 0) continue;
    const running = guests.find(({ state }) => state.phase === 'open');
    if (running !== undefined && accounts.some(({ state }) => state.phase === 'open'))
      await endWhereLeft(transaction, running);
    // In two steps, as no two of a person may have the same number in between.
    for (const [at, { id }] of group.entries())
      await transaction.quizAttempt.update({
        where: { id },
        data: { personId: accountId, order: -1 - at },
      });
    for (const [at, { id }] of group.entries())
      await transaction.quizAttempt.update({ where: { id }, data: { order: at + 1 } });
  }
  await transaction.$executeRaw(sql`
    UPDATE "QuizOverride" SET "personId" = ${accountId} WHERE "personId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "QuizOverride" "kept" WHERE "kept"."personId" = ${accountId} AND "kept"."quizId" = "QuizOverride"."quizId")`);
}

/** Previews are numbered for themselves. */
function quizOf({ quizId, preview }: StoredQuizAttempt): string {
  return `${quizId} ${preview}`;
}

async function endWhereLeft(
  transaction: Transaction,
  { id, state, startedAt }: StoredQuizAttempt,
): Promise<void> {
  const event: AttemptEvent = {
    seq: state.seq + 1,
    serverAt: state.lastSeenAt ?? startedAt,
    client: null,
    action: { type: 'end', by: 'Signing in' },
  };
  const ended = foldAttempt(state, [event]);
  await transaction.quizAttempt.update({
    where: { id },
    data: {
      open: null,
      closedAt: new Date(event.serverAt),
      state: JSON.stringify(ended),
      seq: ended.seq,
    },
  });
  await transaction.$executeRaw(insertEvent(id, event, ended.seq));
}
