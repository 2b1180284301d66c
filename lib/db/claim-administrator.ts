import 'server-only';
import { database, sql } from './client';

/**
 * Makes this account the instance's administrator if it never had one; true for the one account that wins, however many ask at
 * once. Guests never win, and an administrator who leaves does not open the place again.
 */
export async function claimAdministrator(userId: string): Promise<boolean> {
  return await database().$transaction(async (transaction) => {
    await transaction.$executeRaw(
      sql`INSERT INTO "Instance" ("id", "createdAt") VALUES (${1}, ${new Date()}) ON CONFLICT ("id") DO NOTHING`,
    );
    const claimed = await transaction.$executeRaw(
      sql`UPDATE "Instance" SET "administratorId" = ${userId} WHERE "id" = ${1} AND "administratorId" IS NULL
          AND EXISTS (SELECT 1 FROM "User" WHERE "id" = ${userId} AND COALESCE("isAnonymous", ${false}) = ${false})`,
    );
    if (claimed !== 1) return false;
    await transaction.user.update({ where: { id: userId }, data: { role: 'administrator' } });
    return true;
  });
}
