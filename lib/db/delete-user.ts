import 'server-only';
import { database, sql } from './client';
import { leaveClasses } from './leave-classes';

/**
 * Deletes an account or guest with everything that is theirs: sessions, settings, cards, events, flags, places in classes with what was
 * taken there, own questions, and the classes that have no other instructor. False when there is none.
 */
export async function deleteUser(id: string): Promise<boolean> {
  return database().$transaction(
    async (transaction) => {
      await leaveClasses(transaction, id);
      return (await transaction.$executeRaw(sql`DELETE FROM "User" WHERE "id" = ${id}`)) === 1;
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}
