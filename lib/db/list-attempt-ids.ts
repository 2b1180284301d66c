import 'server-only';
import { database } from './client';

/** Ids of all attempts of somebody, in whatever class, the oldest first. */
export async function listAttemptIds(personId: string): Promise<string[]> {
  const rows = await database().quizAttempt.findMany({
    where: { personId },
    select: { id: true },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id }) => id);
}
