import 'server-only';
import { randomUUID } from 'node:crypto';
import { database, sql } from './client';

/** A learner's word that content is wrong. */
export type NewFlag = {
  learnerId: string;
  itemId: string;
  reason: string;
  note: string;
  seed: string | null;
  /** Of the template, where it has one. */
  version: number | null;
  /** JSON. */
  answer: string | null;
};

/** Notes the flag with the server's time. */
export async function saveFlag(flag: NewFlag): Promise<void> {
  const { learnerId, itemId, reason, note, seed, version, answer } = flag;
  await database().$executeRaw(
    sql`INSERT INTO "ContentFlag" ("id", "learnerId", "itemId", "reason", "note", "seed", "version", "answer", "createdAt")
        VALUES (${randomUUID()}, ${learnerId}, ${itemId}, ${reason}, ${note}, ${seed}, ${version}, ${answer}, ${new Date()})`,
  );
}
