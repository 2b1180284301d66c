import 'server-only';
import { database } from './client';

export type AttemptCounts = {
  /** Attempts that go on, and those that are over. */
  running: number;
  closed: number;
  /** People who began at least one. */
  people: number;
};

/** How much was taken of each quiz, previews left out; a quiz without attempts is not in it. */
export async function attemptsByQuiz(
  quizIds: readonly string[],
): Promise<ReadonlyMap<string, AttemptCounts>> {
  const rows = await database().quizAttempt.groupBy({
    by: ['quizId', 'personId', 'open'],
    where: { quizId: { in: [...quizIds] }, preview: false },
    _count: { id: true },
  });
  const counts = new Map<string, AttemptCounts & { seen: Set<string> }>();
  for (const { quizId, personId, open, _count } of rows) {
    const count = counts.get(quizId) ?? { running: 0, closed: 0, people: 0, seen: new Set<string>() };
    if (open === null) count.closed += _count.id;
    else count.running += _count.id;
    count.seen.add(personId);
    counts.set(quizId, count);
  }
  return new Map(
    [...counts].map(([quizId, { running, closed, seen }]) => [
      quizId,
      { running, closed, people: seen.size },
    ]),
  );
}
