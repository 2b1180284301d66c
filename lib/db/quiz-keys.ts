import 'server-only';
import type { PaperKey } from '../quiz/paper';
import { database, type SqlFragment, sql } from './client';

/**
 * The keys of an attempt, or none where it has been taken away. This module alone reads them: what is made of them may leave the server
 * only as far as the review options go.
 */
export async function findKeys(attemptId: string): Promise<readonly PaperKey[]> {
  const row = await database().quizAttemptKey.findUnique({ where: { attemptId } });
  return row === null ? [] : (JSON.parse(row.keys) as PaperKey[]);
}

/** The statement that stores the keys of an attempt that begins; see `insertQuizAttempt`. */
export function insertKeys(attemptId: string, keys: readonly PaperKey[]): SqlFragment {
  return sql`INSERT INTO "QuizAttemptKey" ("attemptId", "keys") VALUES (${attemptId}, ${JSON.stringify(keys)})`;
}
