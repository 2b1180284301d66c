import 'server-only';
import { insertProgress } from './challenge-attempts';
import { database, sql } from './client';

/** Notes that a step of an objective's hint was taken, and gives the next one's number (1 to 3; 3 stays 3). Help counts until it is solved. */
export async function takeHintStep(learnerId: string, slug: string, objective: string): Promise<1 | 2 | 3> {
  const client = database();
  await client.$executeRaw(insertProgress(learnerId, slug));
  for (;;) {
    const [row] = await client.$queryRaw<{ hints: string }[]>(
      sql`SELECT "hints" FROM "ChallengeProgress" WHERE "learnerId" = ${learnerId} AND "slug" = ${slug}`,
    );
    const was = row?.hints ?? '{}';
    const hints = new Map<string, 1 | 2 | 3>(Object.entries(JSON.parse(was)));
    const step = Math.min(3, (hints.get(objective) ?? 0) + 1) as 1 | 2 | 3;
    const now = JSON.stringify(Object.fromEntries(hints.set(objective, step)));
    const saved = await client.$executeRaw(sql`
      UPDATE "ChallengeProgress" SET "hints" = ${now},
        "helpUsed" = CASE WHEN "solvedAt" IS NULL THEN ${true} ELSE "helpUsed" END
      WHERE "learnerId" = ${learnerId} AND "slug" = ${slug} AND "hints" = ${was}`);
    // Not saved: another tab took a step in between, so this is the step after that one. A deleted account has no row at all.
    if (saved === 1 || row === undefined) return step;
  }
}

/** Notes that the solution was shown. */
export async function noteSolutionShown(learnerId: string, slug: string): Promise<void> {
  const client = database();
  await client.$executeRaw(insertProgress(learnerId, slug));
  await client.$executeRaw(sql`
    UPDATE "ChallengeProgress" SET "solutionShown" = ${true},
      "helpUsed" = CASE WHEN "solvedAt" IS NULL THEN ${true} ELSE "helpUsed" END
    WHERE "learnerId" = ${learnerId} AND "slug" = ${slug}`);
}
