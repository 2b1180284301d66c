import 'server-only';
import { database, sql } from './client';

export type Instance = { administratorId: string | null; contentVersion: string | null };

/** The instance's one row, made when it is not there yet. */
export async function instanceRow(): Promise<Instance> {
  await database().$executeRaw(
    sql`INSERT INTO "Instance" ("id", "createdAt") VALUES (${1}, ${new Date()}) ON CONFLICT ("id") DO NOTHING`,
  );
  return await database().instance.findUniqueOrThrow({
    where: { id: 1 },
    select: { administratorId: true, contentVersion: true },
  });
}
