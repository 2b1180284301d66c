import 'server-only';
import { type Database, database, type SqlFragment, sql } from './client';
import type { StoredAttempt } from './stored-challenge';

/** The learner's attempt at a challenge that still goes on, or null. */
export async function findOpenAttempt(learnerId: string, slug: string): Promise<StoredAttempt | null> {
  const row = await database().challengeAttempt.findFirst({ where: { learnerId, slug, open: 1 } });
  if (row === null) return null;
  return {
    id: row.id,
    slug: row.slug,
    mode: row.mode as StoredAttempt['mode'],
    startedAt: row.startedAt.getTime(),
    endsAt: row.endsAt?.getTime() ?? null,
    pausedAt: row.pausedAt?.getTime() ?? null,
    pausedMs: Number(row.pausedMs),
  };
}

/** Opens an attempt where none is open, with its row of progress; an exam begins with an empty draft. False when one was open. */
export async function openAttempt(
  learnerId: string,
  attempt: StoredAttempt,
  { anew = false }: { anew?: boolean } = {},
): Promise<boolean> {
  const endsAt = attempt.endsAt === null ? null : new Date(attempt.endsAt);
  return database().$transaction(async (transaction) => {
    const opened = await transaction.$executeRaw(sql`
      INSERT INTO "ChallengeAttempt" ("id", "learnerId", "slug", "mode", "open", "startedAt", "endsAt", "pausedMs")
      VALUES (${attempt.id}, ${learnerId}, ${attempt.slug}, ${attempt.mode}, 1, ${new Date(attempt.startedAt)}, ${endsAt}, 0)
      ON CONFLICT DO NOTHING`);
    if (opened === 0) return false;
    await transaction.$executeRaw(insertProgress(learnerId, attempt.slug));
    if (attempt.mode === 'exam')
      await transaction.$executeRaw(sql`
        UPDATE "ChallengeProgress" SET "examDraft" = NULL, "examDraftVersion" = 0, "examDraftSavedAt" = NULL
        WHERE "learnerId" = ${learnerId} AND "slug" = ${attempt.slug}`);
    else if (anew)
      await transaction.$executeRaw(sql`
        UPDATE "ChallengeProgress" SET "draft" = NULL, "draftVersion" = 0, "draftSavedAt" = NULL
        WHERE "learnerId" = ${learnerId} AND "slug" = ${attempt.slug}`);
    return true;
  });
}

/** Stops an open attempt's time; nothing when it stands already. */
export async function pauseAttempt(id: string, at: number): Promise<void> {
  await database().$executeRaw(sql`
    UPDATE "ChallengeAttempt" SET "pausedAt" = ${new Date(at)} WHERE "id" = ${id} AND "open" = 1 AND "pausedAt" IS NULL`);
}

/** Lets its time run again, `pausedMs` later than it would have; only from the pause that the caller saw. */
export async function resumeAttempt(id: string, pausedAt: number, pausedMs: number): Promise<void> {
  await database().$executeRaw(sql`
    UPDATE "ChallengeAttempt" SET "pausedMs" = "pausedMs" + ${pausedMs}, "pausedAt" = NULL
    WHERE "id" = ${id} AND "open" = 1 AND "pausedAt" = ${new Date(pausedAt)}`);
}

/** Ends an attempt; nothing when it has ended. */
export async function endAttempt(
  id: string,
  at: number,
  client: Pick<Database, '$executeRaw'> = database(),
): Promise<void> {
  await client.$executeRaw(sql`
    UPDATE "ChallengeAttempt" SET "open" = NULL, "endedAt" = ${new Date(at)} WHERE "id" = ${id} AND "open" = 1`);
}

/** A row of progress where there is none yet. */
export function insertProgress(learnerId: string, slug: string): SqlFragment {
  return sql`INSERT INTO "ChallengeProgress" ("learnerId", "slug") VALUES (${learnerId}, ${slug}) ON CONFLICT DO NOTHING`;
}
