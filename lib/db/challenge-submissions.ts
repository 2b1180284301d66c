import 'server-only';
import { endAttempt, insertProgress } from './challenge-attempts';
import { database, sql } from './client';
import { insertSeen } from './seen-items';
import type { StoredSubmission } from './stored-challenge';

/** The submission with this id if it is this learner's, else null. */
export async function findSubmission(learnerId: string, id: string): Promise<StoredSubmission | null> {
  const row = await database().challengeSubmission.findFirst({ where: { id, learnerId } });
  if (row === null) return null;
  return {
    ...row,
    mode: row.mode as StoredSubmission['mode'],
    at: row.at.getTime(),
    files: JSON.parse(row.files),
    result: JSON.parse(row.result),
  };
}

/** What is shown of a submission in a list; `at` is epoch ms. */
export type ListedSubmission = Pick<
  StoredSubmission,
  'id' | 'mode' | 'at' | 'points' | 'of' | 'solved' | 'late'
>;

/** The last `most` submissions of a learner to a challenge, the newest first. */
export async function listSubmissions(
  learnerId: string,
  slug: string,
  most: number,
): Promise<ListedSubmission[]> {
  const rows = await database().challengeSubmission.findMany({
    where: { learnerId, slug },
    select: { id: true, mode: true, at: true, points: true, of: true, solved: true, late: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
  });
  return rows.map(({ mode, at, ...rest }) => ({
    ...rest,
    mode: mode as StoredSubmission['mode'],
    at: at.getTime(),
  }));
}

/**
 * Saves a judged submission with what follows from it (the count of tries, the state, the best time, the items that it makes seen,
 * the end of an exam or of a solved attempt), all or nothing. False when the id is taken: then nothing is written, whoever came first.
 */
export async function saveSubmission(
  submission: StoredSubmission,
  seen: readonly string[],
): Promise<boolean> {
  const { learnerId, slug } = submission;
  return database().$transaction(
    async (transaction) => {
      // The first statement takes the id: a second request with the same one waits here, and finds it taken.
      const saved = await transaction.$executeRaw(sql`
        INSERT INTO "ChallengeSubmission" ("id", "learnerId", "slug", "attemptId", "mode", "at", "contentVersion", "files",
          "points", "of", "solved", "late", "usedMs", "result")
        VALUES (${submission.id}, ${learnerId}, ${slug}, ${submission.attemptId}, ${submission.mode}, ${new Date(submission.at)},
          ${submission.contentVersion}, ${JSON.stringify(submission.files)}, ${submission.points}, ${submission.of},
          ${submission.solved}, ${submission.late}, ${submission.usedMs}, ${JSON.stringify(submission.result)})
        ON CONFLICT DO NOTHING`);
      if (saved === 0) return false;
      await transaction.$executeRaw(insertProgress(learnerId, slug));
      await transaction.$executeRaw(sql`
        UPDATE "ChallengeProgress" SET "tries" = "tries" + 1 WHERE "learnerId" = ${learnerId} AND "slug" = ${slug}`);
      const { id, at } = submission;
      await insertSeen(transaction, learnerId, { slug, submissionId: id, seenAt: at }, seen);
      if (submission.solved) {
        // No hints in an exam: what is solved there is solved without help.
        const unaided = submission.mode === 'exam';
        const timed = submission.attemptId === null ? null : submission.usedMs;
        await transaction.$executeRaw(sql`
          UPDATE "ChallengeProgress" SET
            "state" = CASE WHEN "state" = ${'solved'} OR ${unaided} = ${true} OR "helpUsed" = ${false} THEN ${'solved'}
              ELSE ${'solved-with-help'} END,
            "solvedAt" = COALESCE("solvedAt", ${new Date(submission.at)}),
            "lastPassing" = ${JSON.stringify(submission.files)}
          WHERE "learnerId" = ${learnerId} AND "slug" = ${slug}`);
        if (timed !== null)
          await transaction.$executeRaw(sql`
            UPDATE "ChallengeProgress" SET "bestMs" = ${timed}
            WHERE "learnerId" = ${learnerId} AND "slug" = ${slug} AND ("bestMs" IS NULL OR "bestMs" > ${timed})`);
      }
      if (submission.attemptId !== null && (submission.solved || submission.mode === 'exam'))
        await endAttempt(submission.attemptId, submission.at, transaction);
      return true;
    },
    { timeout: 20_000, maxWait: 20_000 },
  );
}
