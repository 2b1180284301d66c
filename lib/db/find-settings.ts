import 'server-only';
import { database, sql } from './client';

/** What is stored as the learner's settings, unchecked (lib/srs/settings-schema.ts parses it); null when nothing is. */
export async function findSettings(learnerId: string): Promise<unknown | null> {
  const [row] = await database().$queryRaw<{ settings: string }[]>(
    sql`SELECT "settings" FROM "LearnerSettings" WHERE "learnerId" = ${learnerId}`,
  );
  if (row === undefined) return null;
  try {
    return JSON.parse(row.settings);
  } catch {
    return null;
  }
}
