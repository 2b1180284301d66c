import 'server-only';
import { randomUUID } from 'node:crypto';
import { database, sql } from './client';

/** A learner's word that content is wrong. */
export type NewFlag = { learnerId: string; itemId: string; reason: string; note: string };

/** Notes the flag with the server's time. */
export async function saveFlag({ learnerId, itemId, reason, note }: NewFlag): Promise<void> {
  await database().$executeRaw(
    sql`INSERT INTO "ContentFlag" ("id", "learnerId", "itemId", "reason", "note", "createdAt")
        VALUES (${randomUUID()}, ${learnerId}, ${itemId}, ${reason}, ${note}, ${new Date()})`,
  );
}
