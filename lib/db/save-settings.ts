import 'server-only';
import type { LearnerSettings } from '../srs/learner-settings';
import { database, sql } from './client';

/** Stores a learner's settings whole. */
export async function saveSettings(learnerId: string, settings: LearnerSettings): Promise<void> {
  await database().$executeRaw(
    sql`INSERT INTO "LearnerSettings" ("learnerId", "settings", "updatedAt")
        VALUES (${learnerId}, ${JSON.stringify(settings)}, ${new Date()})
        ON CONFLICT ("learnerId") DO UPDATE SET "settings" = excluded."settings", "updatedAt" = excluded."updatedAt"`,
  );
}
