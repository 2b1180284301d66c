import 'server-only';
import { database, sql } from './client';

/** Deletes an account or guest with everything that is theirs: sessions, settings, cards, events, flags. False when there is none. */
export async function deleteUser(id: string): Promise<boolean> {
  return (await database().$executeRaw(sql`DELETE FROM "User" WHERE "id" = ${id}`)) === 1;
}
