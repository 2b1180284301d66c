import 'server-only';
import { listOpenAttempts } from '../db/quiz-attempts';
import { listOverrides } from '../db/quiz-overrides';
import type { StoredQuiz } from '../db/stored-quiz';
import type { QuizSettings } from '../quiz/quiz-settings';

/**
 * When nobody can take a quiz any more (epoch ms), or null for never: the latest end of all windows, or at once where its instructor closed
 * it, and in either case not before the last attempt that runs has ended. What one may see after that reaches nobody who still writes.
 */
export async function closesForAll(
  { id, state }: Pick<StoredQuiz, 'id' | 'state'>,
  { closesAt, graceSeconds }: Pick<QuizSettings, 'closesAt' | 'graceSeconds'>,
): Promise<number | null> {
  const [overrides, running] = await Promise.all([listOverrides(id), listOpenAttempts(id)]);
  const ends = [
    closesAt,
    ...overrides.flatMap(({ override }) => (override.closesAt === undefined ? [] : [override.closesAt])),
  ];
  const windows = state === 'closed' ? [0] : ends;
  const all = [
    ...windows,
    ...running.map(({ endsAt }) => (endsAt === null ? null : endsAt + graceSeconds * 1000 + 1)),
  ];
  let latest = 0;
  for (const end of all) {
    if (end === null) return null;
    latest = Math.max(latest, end);
  }
  return latest;
}
