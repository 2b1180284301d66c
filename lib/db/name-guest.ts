import 'server-only';
import { database, sql } from './client';

/** Gives a guest who still has the name that all guests begin with a name of their own. Accounts keep theirs. */
export async function nameGuest(userId: string, { from, to }: { from: string; to: string }): Promise<void> {
  await database().$executeRaw(
    sql`UPDATE "User" SET "name" = ${to}, "updatedAt" = ${new Date()}
        WHERE "id" = ${userId} AND "name" = ${from} AND "isAnonymous" = ${true}`,
  );
}
