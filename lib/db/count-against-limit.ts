import 'server-only';
import { database, sql } from './client';

/**
 * Counts one more `what` of a learner in windows of `windowMs`, for all processes of the instance together. Gives how many ms the
 * learner should wait when it is one too many, else 0.
 */
export async function countAgainstLimit(
  learnerId: string,
  { what, most, windowMs, now }: { what: string; most: number; windowMs: number; now: number },
): Promise<number> {
  const since = new Date(now);
  const before = new Date(now - windowMs);
  // SQLite says no type for what RETURNING gives: a number or a bigint instead of a Date.
  const [row] = await database().$queryRaw<{ count: number | bigint; since: Date | bigint | number }[]>(sql`
    INSERT INTO "LearnerLimit" ("learnerId", "what", "since", "count") VALUES (${learnerId}, ${what}, ${since}, 1)
    ON CONFLICT ("learnerId", "what") DO UPDATE SET
      "count" = CASE WHEN "LearnerLimit"."since" <= ${before} THEN 1 ELSE "LearnerLimit"."count" + 1 END,
      "since" = CASE WHEN "LearnerLimit"."since" <= ${before} THEN excluded."since" ELSE "LearnerLimit"."since" END
    RETURNING "count", "since"`);
  if (row === undefined || Number(row.count) <= most) return 0;
  return Math.max(1, Number(row.since) + windowMs - now);
}
