import 'server-only';
import { database, sql } from './client';

/** Returns when the database answers; throws when it does not. */
export async function pingDatabase(): Promise<void> {
  await database().$queryRaw(sql`SELECT 1`);
}
